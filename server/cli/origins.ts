import { partsFor, type SettingsLayer } from '../settings/effective';

/** Who has the last word on each setting of a file; what is not named is as the presets have it. */
export interface Origins {
  readonly rules: Readonly<Record<string, string>>;
  readonly reference?: string;
  readonly linkScope?: string;
  readonly messages?: string;
}

/** @param nameOf what a layer is called */
export function originsOf(
  layers: readonly SettingsLayer[],
  file: string,
  nameOf: (layer: SettingsLayer) => string,
): Origins {
  const rules: Record<string, string> = {};
  const others: { -readonly [Key in Exclude<keyof Origins, 'rules'>]?: string } = {};
  for (const layer of layers) {
    const overrides: readonly unknown[] = layer.settings.overrides;
    for (const part of partsFor([layer], file)) {
      const place = overrides.indexOf(part);
      const origin = place < 0 ? nameOf(layer) : `${nameOf(layer)}: overrides[${place}]`;
      for (const id of Object.keys(part.rules)) rules[id] = origin;
      if (part.reference !== undefined) others.reference = origin;
      if (part.linkScope !== undefined) others.linkScope = origin;
    }
    if (layer.settings.messages !== undefined) others.messages = nameOf(layer);
  }
  return { rules, ...others };
}
