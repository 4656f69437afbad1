import { countWhile } from '../../text/countWhile';
import { foldKey } from '../../text/fold';
import type { Reading } from '../../text/reading';
import { wordAt } from '../../text/vocabulary';
import { isUniversal, ZONES } from '../words';

/** Words after which a place is where something happens: «در هرات», «فرودگاه بغداد». */
const SCENES: ReadonlySet<string> = new Set(
  ['در', 'به', 'وارد', 'شهر', 'ولایت', 'استان', 'پایتخت', 'فرودگاه', 'ولسوالی', 'بندر', 'از', 'حومه'].map(foldKey),
);
const CLOCK = foldKey('وقت');
/** Who comes from a place is seldom there: «شهروند سوریه». */
const FROM_THERE: ReadonlySet<string> = new Set(
  ['شهروند', 'شهروندان', 'تبعه', 'اتباع', 'اهل', 'پناهجویان', 'پناهجوی', 'مهاجران', 'ملیت', 'تابعیت'].map(foldKey),
);
/** How much more a place counts where something happens in it. */
const SCENE_WEIGHT = 2;

interface Scene {
  readonly start: number;
  readonly zone: string;
}

/** The places of the zones that count most in a block, in order. Weighed once a block, which may hold many local clocks. */
function weightiest(reading: Reading): readonly Scene[] {
  const { tokens, hits } = reading;
  const scores = new Map<string, number>();
  const places: Scene[] = [];
  for (const hit of hits) {
    if (hit.lexicon !== 'zone' || hit.suffix !== undefined) continue;
    const { zone } = ZONES[hit.row];
    if (isUniversal(zone)) continue;
    const before = wordAt(reading, tokens.ofUnit[hit.start] - 1);
    // «به وقت محلی (۲۱ به وقت تهران)»: whose clock shows the hour is no scene.
    if (before === CLOCK || FROM_THERE.has(before)) continue;
    const isScene = SCENES.has(before);
    scores.set(zone, (scores.get(zone) ?? 0) + 1 + (isScene ? SCENE_WEIGHT : 0));
    places.push({ start: hit.start, zone });
  }
  let most = 0;
  for (const score of scores.values()) if (score > most) most = score;
  return places.filter(({ zone }) => scores.get(zone) === most);
}

/** The zone of the place at which a block's local clock shows: where most happens, of several the nearest before it. */
export function sceneZones(reading: Reading): (unit: number) => string | undefined {
  let places: readonly Scene[] | undefined;
  return (unit) => {
    places ??= weightiest(reading);
    return (places[countWhile(places, ({ start }) => start < unit) - 1] ?? places[0])?.zone;
  };
}
