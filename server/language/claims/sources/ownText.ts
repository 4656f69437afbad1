const ITSELF = /^این (?:گزارش|مقاله|یادداشت|مطلب|مصاحبه|نوشته|نوشتار|گفت\u200cو\u200c?گو|گفتگو)$/;

/** «بر اساس این گزارش»: what leans on a document that is another one. */
const LEANS = /(?:اساس|پایه|مبنای|طبق|مطابق|بنابر|بنا بر|بنا به|استناد|گفته|نوشته|نقل از)\s$/;

/**
 * «این گزارش به بررسی … می‌پردازد»: whether an article that opens so tells of itself.
 *
 * @param document the document that it points at, as it is written
 * @param before the text before that
 */
export const tellsOfItself = (document: string, before: string): boolean =>
  ITSELF.test(document) && !LEANS.test(before);
