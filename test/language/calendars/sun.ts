/** The sun for the tests: J. Meeus, Astronomical Algorithms (2nd edition), and ΔT by F. Espenak and J. Meeus. */

const DEGREE = Math.PI / 180;
/** Longitude of Iran's standard meridian, in days. */
const MERIDIAN = 52.5 / 360;

/** Table 27.C: amplitude, phase and rate (degrees) of the periodic terms. */
const EQUINOX_TERMS: readonly (readonly [number, number, number])[] = [
  [485, 324.96, 1934.136],
  [203, 337.23, 32964.467],
  [199, 342.08, 20.186],
  [182, 27.85, 445267.112],
  [156, 73.14, 45036.886],
  [136, 171.52, 22518.443],
  [77, 222.54, 65928.934],
  [74, 296.72, 3034.906],
  [70, 243.58, 9037.513],
  [58, 119.81, 33718.147],
  [52, 297.17, 150.678],
  [50, 21.02, 2281.226],
  [45, 247.54, 29929.562],
  [44, 325.15, 31555.956],
  [29, 60.93, 4443.417],
  [18, 155.12, 67555.328],
  [17, 288.79, 4562.452],
  [16, 198.04, 62894.029],
  [14, 199.76, 31436.921],
  [12, 95.39, 14577.848],
  [12, 287.11, 31931.756],
  [12, 320.81, 34777.259],
  [9, 227.73, 1222.114],
  [8, 15.45, 16859.074],
];

/** The March equinox of a Gregorian year between 1000 and 3000 (chapter 27), as a Julian Ephemeris Day. */
function marchEquinox(year: number): number {
  const y = (year - 2000) / 1000;
  const mean = 2451623.80984 + 365242.37404 * y + 0.05169 * y ** 2 - 0.00411 * y ** 3 - 0.00057 * y ** 4;
  const centuries = (mean - 2451545) / 36525;
  const w = (35999.373 * centuries - 2.47) * DEGREE;
  const lambda = 1 + 0.0334 * Math.cos(w) + 0.0007 * Math.cos(2 * w);
  const sum = EQUINOX_TERMS.reduce((total, [a, b, c]) => total + a * Math.cos((b + c * centuries) * DEGREE), 0);
  return mean + (0.00001 * sum) / lambda;
}

/** Polynomials of ΔT in seconds: until which year, from which year their variable counts, its coefficients. */
const DELTA_T: readonly (readonly [until: number, from: number, coefficients: readonly number[]])[] = [
  [1800, 1700, [8.83, 0.1603, -0.0059285, 0.00013336, -1 / 1174000]],
  [1860, 1800, [13.72, -0.332447, 0.0068612, 0.0041116, -0.00037436, 0.0000121272, -0.0000001699, 0.000000000875]],
  [1900, 1860, [7.62, 0.5737, -0.251754, 0.01680668, -0.0004473624, 1 / 233174]],
  [1920, 1900, [-2.79, 1.494119, -0.0598939, 0.0061966, -0.000197]],
  [1941, 1920, [21.2, 0.84493, -0.0761, 0.0020936]],
  [1961, 1950, [29.07, 0.407, -1 / 233, 1 / 2547]],
  [1986, 1975, [45.45, 1.067, -1 / 260, -1 / 718]],
  [2005, 2000, [63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599]],
  [2050, 2000, [62.92, 0.32217, 0.005589]],
];

/** Terrestrial less universal time in a year from 1700 on, in seconds. */
function deltaT(year: number): number {
  const row = DELTA_T.find(([until]) => year < until);
  if (row === undefined) {
    const parabola = -20 + 32 * ((year - 1820) / 100) ** 2;
    return year < 2150 ? parabola - 0.5628 * (2150 - year) : parabola;
  }
  const [, from, coefficients] = row;
  return coefficients.reduceRight((total, coefficient) => total * (year - from) + coefficient, 0);
}

/** A slow forecast of ΔT, should the Earth go on turning as it did since 2000: 69 seconds in 2020, half a second a year. */
export function slowDeltaT(year: number): number {
  return year < 2020 ? deltaT(year) : 69 + 0.5 * (year - 2020);
}

/** Day number and minutes after true noon at Iran's meridian, of an instant in terrestrial time. */
function atMeridian(instant: number, equationOfTime: number, deltaTSeconds: number) {
  const local = instant - deltaTSeconds / 86400 + MERIDIAN + 0.5;
  const day = Math.floor(local);
  return { day, minutes: (local - day) * 1440 - (720 - equationOfTime) };
}

/** True minus mean solar time in minutes (chapter 28) where the sun's longitude is `longitude` degrees. */
function equationOfTimeAt(instant: number, longitude: number): number {
  const centuries = (instant - 2451545) / 36525;
  const meanLongitude = 280.46646 + 36000.76983 * centuries + 0.0003032 * centuries ** 2;
  const obliquity = 23.43929 - 0.0130042 * centuries;
  const ascension =
    Math.atan2(Math.cos(obliquity * DEGREE) * Math.sin(longitude * DEGREE), Math.cos(longitude * DEGREE)) / DEGREE;
  const difference = meanLongitude - 0.0057183 - ascension;
  return 4 * (difference - 360 * Math.round(difference / 360));
}

/** 1 Farvardin by the law: the first day whose true noon at 52.5° E follows the equinox; and how near noon that was. */
export function astronomicalNowruz(solarYear: number, delta: (year: number) => number = deltaT) {
  const instant = marchEquinox(solarYear + 621);
  const { day, minutes } = atMeridian(instant, equationOfTimeAt(instant, 0), delta(solarYear + 621));
  return { day: minutes < 0 ? day : day + 1, minutesAfterNoon: minutes };
}

/** Apparent longitude of the sun in degrees (chapter 25, to a hundredth of a degree). */
function sunLongitude(instant: number): number {
  const t = (instant - 2451545) / 36525;
  const mean = 280.46646 + 36000.76983 * t + 0.0003032 * t ** 2;
  const anomaly = (357.52911 + 35999.05029 * t - 0.0001537 * t ** 2) * DEGREE;
  const centre =
    (1.914602 - 0.004817 * t - 0.000014 * t ** 2) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.000289 * Math.sin(3 * anomaly);
  const node = (125.04 - 1934.136 * t) * DEGREE;
  return mean + centre - 0.00569 - 0.00478 * Math.sin(node);
}

/** The first day of a zodiac month: the first whose noon follows the sun's entry into the sign (0 = Aries). */
export function zodiacMonthStart(solarYear: number, sign: number): number {
  const longitude = 30 * sign;
  let instant = marchEquinox(solarYear + 621) + (sign * 365.2422) / 12;
  for (let round = 0; round < 6; round += 1) {
    const difference = longitude - sunLongitude(instant);
    instant += ((difference - 360 * Math.round(difference / 360)) * 365.2422) / 360;
  }
  const { day, minutes } = atMeridian(instant, equationOfTimeAt(instant, longitude), deltaT(solarYear + 621));
  return minutes < 0 ? day : day + 1;
}
