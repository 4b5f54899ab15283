/** What `faircopy --help` prints. */
export const help = `Fair Copy checks what you are about to send against your council's
Member/Officer protocol.

faircopy check FILE…          check messages, meetings, letters, press statements and reports
    --rulebook ID|FILE.yaml   whose protocol: an id from “faircopy rulebook list”, or your own file
    --directory FILE.json     who is who around the council
    --text FILE.json          the council's own words, as “rulebook attach” wrote them
    --as ROLE                 who is writing: officer, member or political-assistant
    --kind KIND               message, meeting, letter, press or report
    --date YYYY-MM-DD         the day of the check; today where it is left out
    --baseline FILE.docx      the earlier version of a report
    --format text|json|html   text for people, one line of JSON a file, or one page to keep
    --all                     also what passed and what did not apply
    --care                    also the checks before sending that the add-in makes
    --out FILE                write to this file
    --resume                  go on where an earlier run with --out was broken off
    --jobs N                  how many checks run side by side; all processors where left out
    --lines                   items come on standard input, one a line, as “read” prints them
faircopy read FILE…           print what Fair Copy sees in a file, as JSON
faircopy seal FILE.docx       seal the judgement of your report into a copy of it
    --author "NAME"           your name
    --key FILE.pem            the file that holds your key
    --new-key                 make that file first
    --out FILE.docx           the sealed copy; FILE.sealed.docx where it is left out
    --force                   write over the file of that name
    --with-changes            take tracked changes in the judgement as accepted
faircopy verify FILE.docx…    show whether the judgement is as sealed
    --format text|json        text for people, or one line of JSON a file
faircopy rulebook list        the rulebooks that come with Fair Copy
faircopy rulebook check FILE  look for problems in a rulebook of your own
faircopy rulebook coverage ID what of a protocol is checked, and by which rules
faircopy rulebook attach FILE split the council's own protocol, as text, by its numbers
    --rulebook ID|FILE.yaml   whose numbers
    --out FILE.json           the attached text; printed where it is left out
faircopy rulebook new NAME    draft a rulebook for a protocol
    --from FILE               the protocol, as text
    --out FILE.yaml           the draft; NAME.yaml where it is left out
faircopy directory check FILE look for problems in a directory
faircopy directory import FILE bring people or elections into a directory
    --from KIND               moderngov, opencouncildata, csv (officers) or everyelection
    --into FILE.json          the directory; printed where it is left out
    --council "NAME"          whose it is, where the directory is new
    --domain DOMAIN           the council's mail domains, with commas between
    --remove-missing          take out whoever is not in the file

FILE may be .eml, .msg, .ics or .docx, an .mbox, a maildir or folder of them,
or - for a list of paths on standard input. A faircopy.json in this folder or above may set
"rulebook", "directory" and "text", so that you need not repeat them.

Exit code: 0 no finding, 1 findings, 2 something could not be checked.
Of verify: 0 as sealed, 1 changed or sealed with another key, 2 no seal, a
damaged one, or something could not be checked.
`;
