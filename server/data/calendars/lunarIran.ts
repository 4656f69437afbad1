/**
 * The lunar months of Iran. AH 1265/1–1447/10: as the country counted them, from newspapers, the official gazette and
 * the Calendar Center (source: roozbehp/qamari, CC0). 1447/11–1448/10: the Calendar Center's official calendar of 1405 AP,
 * published before the sightings.
 */

/** Days of the months, three hexadecimal digits a year, the first month in the highest bit: 1 for 30 days, 0 for 29. */
export const MONTH_LENGTHS =
  // 1265
  'aaaad5594baa5b5' +
  // 1270
  '4b6a5752b6a36d1ae956aa6d52dc95' +
  // 1280
  'e4aea56b49ba53b25b52ba55aaab59' +
  // 1290
  '57497a4baa5ad34eb16d8aec55ca6e' +
  // 1300
  '536aa6b52ba93b49da55aaaad4aea5' +
  // 1310
  '752b695b4aad656d26e92f49754b5a' +
  // 1320
  '99b49b94bb25d52d6a56d2b6a3749b' +
  // 1330
  '64d6aab5535c96e4af25732b5953aa' +
  // 1340
  '5d92da95d2ab5556c96e4b6a5b52b6' +
  // 1350
  '996d4adc57527a536a9ad54da95d49' +
  // 1360
  'da55b2ad5556a5752b695b4ab6556b' +
  // 1370
  '2ad54ec9754b6a56d2ad94dd25792d' +
  // 1380
  'a95b52b693749764b725754b6a56d2' +
  // 1390
  'aea4ed26d935d25d51ba95d4ab5536' +
  // 1400
  'a9764aea5752ba95b52b5a56d26e53' +
  // 1410
  '6a9d54d56a574a7c47d26e54da6567' +
  // 1420
  '2b6937497655aaab652ec97546ea36' +
  // 1430
  'ca6d52dd25d52da55d4ab6937497a4' +
  // 1440
  'bb25b52b665ad2ae94ed16e8ae8';

export const FIRST_YEAR = 1265;
/** 28 November 1848, 1 Muharram 1265, as a Julian Day Number. */
export const FIRST_DAY = 2396360;
/** The last month whose first day is known. */
export const LAST_YEAR = 1448;
export const LAST_MONTH = 10;
/** The last month that was counted, not announced. */
export const LAST_COUNTED_YEAR = 1447;
export const LAST_COUNTED_MONTH = 10;

/** Months whose crescent was seen a day off the calendar printed beforehand; the table has the day of the sighting. */
export const SIGHTED_MONTHS: readonly (readonly [year: number, month: number])[] = [
  [1330, 9],
  [1378, 10],
  [1401, 9],
  [1423, 9],
  [1425, 10],
  [1426, 9],
  [1432, 9],
  [1440, 9],
  [1443, 10],
];
