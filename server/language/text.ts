/** A message in both languages of the house; reporters and features choose. */
export interface Text {
  readonly fa: string;
  readonly en: string;
}

export type Language = keyof Text;
