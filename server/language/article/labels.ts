import { foldKey } from '../text/fold';

/** A label as CommonMark compares it: white space collapsed, letter case folded, nothing else. */
export function labelKey(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}

/** A label as a Persian reader compares it: spellings, digit sets, half-spaces and spaces do not count. */
export function looseLabelKey(label: string): string {
  return foldKey(label);
}
