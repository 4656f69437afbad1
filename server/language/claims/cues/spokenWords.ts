/** What somebody has said: «[گفته‌های] وزیر». */
export const SPOKEN_OF = /^(?:گفتههای|اظهارات|سخنان|صحبتهای|ادعای|ادعاهای)$/;
