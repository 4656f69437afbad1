/**
 * Umm al-Qura, the civil calendar of Saudi Arabia, AH 1423–1450, as the King Abdulaziz City for Science and Technology
 * publishes it (month lengths as ICU 78 gives them, facts; tests compare them with the host's). Since 1423 a month begins on the day after the evening on which, at Mecca, the conjunction precedes sunset
 * and the moon sets after the sun (R. H. van Gent, «The Umm al-Qura Calendar of Saudi Arabia»): reckoned so, all months but
 * two agree, and in these the event falls within half a minute of sunset.
 */

/** Days of the months, three hexadecimal digits a year, the first month in the highest bit: 1 for 30 days, 0 for 29. */
export const UMM_AL_QURA_MONTH_LENGTHS =
  // 1423
  'a95b4ab5a56d2b693b49b' +
  // 1430
  '6556a9754b6a56caad555b29b92ba9' +
  // 1440
  '5d4ada55aaab595749764baa5b52b6' +
  // 1450
  'a56';

export const UMM_AL_QURA_FIRST_YEAR = 1423;
/** 15 March 2002, 1 Muharram 1423, as a Julian Day Number. */
export const UMM_AL_QURA_FIRST_DAY = 2452349;
