/**
 * Turns of phrase that are read as if they were written in the shorter or plainer way after ">"; nothing after it
 * where the phrase adds nothing. Words as they stand, without forms.
 */
export const idioms = `
whether or not > whether
not all > some not
not every > some not
not everyone > some not
too early to say > not yet possible to say
too soon to say > not yet possible to say
too early to tell > not yet possible to say
too soon to tell > not yet possible to say
too early to know > not yet possible to say
on the whole of > on all of
the best part of > nearly
the better part of > nearly
had enough of > no longer tolerate
fed up with > no longer tolerate
would be happy to > are willing to
would be very happy to > are willing to
would be glad to > are willing to
would be very glad to > are willing to
would be pleased to > are willing to
would be very pleased to > are willing to
would be willing to > are willing to
would be very willing to > are willing to
would be content to > are willing to
would be very content to > are willing to
would be delighted to > are willing to
would be very delighted to > are willing to
would be wise to > should
would do well to > should
would be sensible to > should
would be prudent to > should
would be advisable to > should
would be well advised to > should
would be best advised to > should
it would be wise to > should
it would be wise for > should
it is wise to > should
it would seem wise to > should
it would be sensible to > should
it would be sensible for > should
it is sensible to > should
it would seem sensible to > should
it would be prudent to > should
it would be prudent for > should
it is prudent to > should
it would seem prudent to > should
it would be advisable to > should
it would be advisable for > should
it is advisable to > should
it would seem advisable to > should
it would be desirable to > should
it would be desirable for > should
it is desirable to > should
it would seem desirable to > should
it would be preferable to > should
it would be preferable for > should
it is preferable to > should
it would seem preferable to > should
could be expected > would be
can be expected > will be
is to be expected > will be
are to be expected > will be
might be expected > may be
may be expected > may be
can be expected to > will
could be expected to > would
is likely to be expected > may be
should sensibly > should
more than one reading > ambiguous
more than one interpretation > ambiguous
more than one meaning > ambiguous
two meanings > ambiguous
there is nothing to stop > may
there is nothing to prevent > may
there is nothing that stops > may
there is nothing that prevents > may
nothing prevents > may
nothing stops > may
nothing forbids > may
is not prevented from > may
are not prevented from > may
is not stopped from > may
is not barred from > may
are not barred from > may
is not precluded from > may
are not precluded from > may
no better than > at best
no worse than > at worst
no more than > capped at
not more than > capped at
no greater than > capped at
not greater than > capped at
no higher than > capped at
at most > capped at
at the most > capped at
at the very most > capped at
a maximum of > capped at
for no longer than > capped at
no longer than > capped at
not longer than > capped at
no fewer than > at least
not fewer than > at least
no less than > at least
not less than > at least
not under > at least
no lower than > at least
at the least > at least
at the very least > at least
a minimum of > at least
to fell > to felling
fell them > felling them
fell it > felling it
fell the tree > felling the tree
fell the trees > felling the trees
taking everything into account >
having taken everything into account >
taking all things into account >
taking all matters into account >
having considered all matters >
having considered everything >
having weighed everything up >
having weighed everything >
weighing everything up >
having regard to all the circumstances >
in all the circumstances >
having considered the matter >
after careful consideration >
having given the matter careful thought >
having reflected on the matter >
having looked at the matter in the round >
taken in the round >
taken as a whole >
looked at as a whole >
in its present place > where it is
in its present position > where it is
in its current location > where it is
in its current place > where it is
four times a year > quarterly
every three months > quarterly
nearly every week > almost weekly
nearly every day > almost daily
nearly every month > almost monthly
nearly every year > almost annually
nearly every night > almost nightly
almost every week > almost weekly
almost every day > almost daily
almost every month > almost monthly
almost every year > almost annually
almost every night > almost nightly
once a quarter > quarterly
twice a year > half yearly
every six months > half yearly
once a year > annually
every year > annually
each year > annually
every other week > fortnightly
every second week > fortnightly
every two weeks > fortnightly
every fortnight > fortnightly
each fortnight > fortnightly
once a fortnight > fortnightly
once a week > weekly
every week > weekly
each week > weekly
once a month > monthly
every month > monthly
each month > monthly
twelve times a year > monthly
once a day > daily
every day > daily
each day > daily
every night > nightly
each night > nightly
it is plain that > clearly
it is clear that > clearly
it is obvious that > clearly
it is evident that > clearly
it is manifest that > clearly
it is apparent that > clearly
will be expected to > are expected to
would be expected to > are expected to
will be asked to > are asked to
will be invited to > are invited to
members may recall that >
members might recall that >
councillors will recall that >
councillors may recall that >
members will remember that >
members may remember that >
it will be recalled that >
it may be recalled that >
full time equivalents > fte
full time equivalent > fte
whole time equivalents > fte
whole time equivalent > fte
ftes > fte
wte > fte
zero cost > no cost
nil cost > no cost
zero charge > no charge
nil charge > no charge
zero risk > no risk
the two > both
has gone on > has continued
have gone on > have continued
will probably not > is unlikely to
probably will not > is unlikely to
would probably not > is unlikely to
probably would not > is unlikely to
will most likely not > is unlikely to
was on time > was punctual
were on time > were punctual
is on time > is punctual
are on time > are punctual
be on time > be punctual
been on time > been punctual
without change > as made
without modification > as made
without any modification > as made
without amendment > as made
without alteration > as made
without any change > as made
consideration of >
further consideration of >
as it stands > as made
as drafted > as made
is not likely to > is unlikely to
are not likely to > are unlikely to
it is not likely that > it is unlikely that
not likely to > unlikely to
is powerless to > can not
are powerless to > can not
need to be aware of > should be aware of
need to bear in mind > should bear in mind
out of use > not in use
not have enough > have insufficient
not enough space > insufficient space
not enough room > insufficient room
not enough money > insufficient money
not enough staff > insufficient staff
not enough time > insufficient time
not enough places > insufficient places
not enough people > insufficient people
not enough homes > insufficient homes
too few > insufficient
too little > insufficient
not sufficient > insufficient
hardly used > little used
rarely used > little used
seldom used > little used
scarcely used > little used
not much used > little used
hardly ever used > little used
an hour and a half > 90 minutes
a day and a half > 36 hours
a decade and a half > 15 years
in short >
accordingly >
it follows that >
it follows therefore that >
it therefore follows that >
consequently >
as a consequence >
in consequence >
for that reason >
for those reasons >
that being so >
that being the case >
this being so >
it is clear from this that >
we conclude therefore that > we conclude that
in brief >
in a nutshell >
in essence >
all told >
to be brief >
to put it briefly >
to put it shortly >
put simply >
put shortly >
simply put >
put another way >
in the round >
at the end of the day >
when all is said and done >
all things considered >
by way of conclusion >
in closing >
in passing >
to recap >
to begin with >
to start with >
in the first place >
last but not least >
it goes without saying that >
it must be said that >
it has to be said that >
it should be said that >
it should be emphasised that >
it should be stressed that >
it is worth saying that >
it is worth remembering that >
it is worth stressing that >
it is important to note that >
it is important to remember that >
it will be seen that >
it will be noted that >
it may be noted that >
it may be helpful to note that >
it is a fact that >
the fact is that >
the fact of the matter is that >
the truth is that >
the point is that >
the reason is that > because
the reason for this is that > because
this is because > because
for the reason that > because
members concerned > members
officers concerned > officers
councillors concerned > councillors
parties concerned > parties
residents concerned > residents
tenants concerned > tenants
schools concerned > schools
departments concerned > departments
bodies concerned > bodies
authorities concerned > authorities
people concerned > people
families concerned > families
those concerned > those
all concerned > all
person concerned > person
member concerned > member
officer concerned > officer
for a period of > for
for the period of > for
over a period of > over
over the period of > over
within a period of > within
for a term of > for
for the duration of > during
for the space of > for
asst > assistant
dep > deputy
cttee > committee
ctte > committee
govt > government
mgr > manager
dept > department
exec > executive
yr > year
yrs > years
hq > headquarters
head teacher > headteacher
head teachers > headteachers
post holder > postholder
post holders > postholders
post holder's > postholder
work force > workforce
care taker > caretaker
play ground > playground
time table > timetable
lay by > layby
lay bys > laybys
by law > byelaw
by laws > byelaws
bye law > byelaw
bye laws > byelaws
bylaw > byelaw
bylaws > byelaws

is not able to > can not
are not able to > can not
was not able to > could not
were not able to > could not
would not be able to > could not
would be not able to > could not
will not be able to > can not
will be not able to > can not
as soon as > once
no shorter than > at least
stays open > is kept open
stay open > be kept open
stayed open > was kept open
not able to > can not
may be not able to > may not
might be not able to > might not
could be not able to > might not
be not able to > can not
nearly every > almost every
nearly all > almost all
nearly always > almost always
says nothing > is silent
say nothing > be silent
does not say > is silent on
do not say > are silent on
says nothing about > is silent on
says nothing on > is silent on
does not mention > is silent on
both occasions > both times
two occasions > twice
three occasions > three times
if a good deal less > though less
if rather > though rather
if somewhat > though somewhat
if a little > though a little
if slightly > though slightly
if less > though less
if not as > though not as
large enough > sufficient
big enough > sufficient
good enough > adequate
high enough > sufficient
long enough > sufficient
strong enough > sufficient
no change be made to > keep
no changes be made to > keep
no change is made to > keep
be left as they are > be kept
be left as it is > be kept
be left unchanged > be kept
be left alone > be kept
remain unchanged > be kept
remains unchanged > be kept
remain as they are > be kept
remain as it is > be kept
stay as they are > be kept
stay as it is > be kept
need to be aware that > should be aware that
need to note that > should note that
needs to be aware that > should be aware that
unless something is done > inaction
unless action is taken > inaction
without action > inaction
if no action were taken > inaction
if no steps are taken > inaction
if we do nothing > inaction
if the council does nothing > inaction
if nothing were done > inaction
were nothing to be done > inaction
in the absence of action > inaction
a year and a half > 18 months
half a year > 6 months
half a day > 12 hours
a month and a half > 6 weeks
year and a half > 18 months
if no action is taken > inaction
not provided for > not budgeted for
is provided for > is budgeted for
are provided for > are budgeted for
does nothing > inaction
did nothing > inaction
to do nothing > inaction
do nothing > inaction
doing nothing > inaction
if nothing is done > inaction
were nothing done > inaction
refuse lorry > bin lorry
refuse lorries > bin lorries
refuse vehicle > bin vehicle
refuse vehicles > bin vehicles
refuse collection > waste collection
refuse collections > waste collections
refuse store > bin store
refuse storage > bin storage
refuse bins > waste bins
refuse and recycling > waste and recycling
no later than > by
not later than > by
on or before > by
not after > by
at the latest by > by
on two occasions > twice
on 2 occasions > twice
two times > twice
on one occasion > one time
on a single occasion > one time
on three occasions > three times
the current year > this year
current year > this year
the current financial year > this year
this financial year > this year
the coming year > next year
the coming financial year > next year
the next financial year > next year
next financial year > next year
ten o'clock > 10 pm
in house > inhouse
in place of > instead of
in lieu of > instead of
come to light > emerge
came to light > emerged
it is the case that >
the position is that >
the question whether > whether
the question of whether > whether
as to whether > whether
with the result that > so that
irrespective of > despite
regardless of > despite
in spite of > despite
notwithstanding > despite
not until > only after
not before > only after
by virtue of > because of
on the part of > by
at the hands of > by
from the point of view of > for
for the sake of > for
free of charge to > at no cost to
without charge to > at no cost to
without cost to > at no cost to
at nil cost to > at no cost to
without expense to > at no cost to
at no expense to > at no cost to
at no charge to > at no cost to
without any cost to > at no cost to
that costs the council nothing > at no cost to the council
there is no prospect of > not possible
there is no prospect that > not possible
no longer > not now
not any longer > not now
not any more > not now
is no more > is not now
not one of > none of
not a single > no
not so much as > no
no one > nobody
not anyone > nobody
not anybody > nobody
at no time > never
on no occasion > never
at no point > never
in no way > not
by no means > not
under no circumstances > never
nowhere near > far from
anything but > far from
is in breach of > breaches
are in breach of > breach
be in breach of > breach
was in breach of > breached
has yet to > has not yet to
have yet to > have not yet to
remains to be > has not yet to be
remain to be > have not yet to be
is still to be > has not yet to be
are still to be > have not yet to be
is yet to > has not yet to
are yet to > have not yet to
took the view > considered
takes the view > considers
take the view > consider
is of the view > considers
are of the view > consider
is of the opinion > considers
are of the opinion > consider
am of the view > consider
am of the opinion > consider
it is considered that > officers consider that
it is our view that > we consider that
it is my view that > i consider that
it is the view of officers that > officers consider that
come down > fall
comes down > falls
came down > fell
coming down > falling
put back > postpone
puts back > postpones
putting back > postponing
pushed back > postponed
push back > postpone
moved back > postponed
brought forward > advanced
bring forward > advance
twelve month > one year
at twelve noon > at 12 pm
after noon > after 12 pm
before noon > before 12 pm
by noon > by 12 pm
until noon > until 12 pm
noon on > 12 pm on
after midday > after 12 pm
before midday > before 12 pm
midday on > 12 pm on
after midnight > after 12 am
before midnight > before 12 am
by midnight > by 12 am
until midnight > until 12 am
at midday > at 12 pm
at noon > at 12 pm
at midnight > at 12 am
at the outset > at first
from the outset > from the start
in the event of > if
in the event that > if
`;
