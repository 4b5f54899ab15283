/** Spans of time in minutes; months a thousand million each, so that the two never meet. */
export const spans: Record<string, number> = {
  minute: 1, minutes: 1, min: 1, mins: 1, hour: 60, hours: 60, hr: 60, hrs: 60, day: 1440, days: 1440, week: 10080, weeks: 10080, fortnight: 20160, fortnights: 20160,
  month: 1e9, months: 1e9, year: 12e9, years: 12e9, yr: 12e9, yrs: 12e9, decade: 12e10, decades: 12e10, century: 12e11, centuries: 12e11,
};

/** Lengths in millimetres, areas, weights and volumes each in their own smallest unit, far from one another. */
export const sizes: Record<string, number> = {
  mm: 1, millimetre: 1, millimetres: 1, cm: 10, centimetre: 10, centimetres: 10, metre: 1e3, metres: 1e3, km: 1e6, kms: 1e6, kilometre: 1e6, kilometres: 1e6, mile: 1609344, miles: 1609344, yard: 914.4, yards: 914.4, foot: 304.8, feet: 304.8,
  sqm: 7e9, 'sq m': 7e9, 'sq metres': 7e9, 'square metre': 7e9, 'square metres': 7e9, 'm sq': 7e9, ha: 7e13, hectare: 7e13, hectares: 7e13, acre: 2.8e13, acres: 2.8e13,
  gram: 3, grams: 3, kg: 3e3, kgs: 3e3, kilo: 3e3, kilos: 3e3, kilogram: 3e3, kilograms: 3e3, tonne: 3e6, tonnes: 3e6, litre: 11, litres: 11,
};
