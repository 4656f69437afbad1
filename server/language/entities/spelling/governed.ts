import { foldKey } from '../../text/fold';
import type { Reading } from '../../text/reading';
import { areTypedAlike } from '../../text/typedAlike';
import { NO_WORD, perWord, wordSet } from '../../text/vocabulary';
import { registryOutlines } from '../registry/registry';
import type { EntityType } from '../types';
import { ByEdges, edgesOf } from './edges';
import { isFree, type Mistyped, mistyped } from './mistyped';
import { OWN_LETTERS } from './ownLetters';

/** What the name of a province stands behind; and that of a town. */
const OF_PROVINCE = wordSet(['استان', 'استاندار', 'استانداری', 'ولایت', 'والی']);
const OF_TOWN = wordSet([
  'فرماندار',
  'فرمانداری',
  'شهردار',
  'شهرداری',
  'بخشدار',
  'بخشداری',
  'ولسوال',
  'ولسوالی',
  'شهرستان',
]);
/** Shorter names have too many neighbours even here. */
const SHORTEST = 4;
const SHORTEST_TOWN = 5;
const EDGE = 2;

const PLACES: ReadonlySet<EntityType> = new Set(['place']);

interface Place {
  readonly key: string;
  readonly name: string;
}

interface Governed {
  readonly provinces: ByEdges<Place>;
  readonly towns: ByEdges<Place>;
}

let governed: Governed | undefined;

function readGoverned(): Governed {
  const provinces = new ByEdges<Place>();
  const towns = new ByEdges<Place>();
  for (const place of registryOutlines(PLACES)) {
    const subtype = place.field('subtype');
    if ((subtype !== 'province' && subtype !== 'city') || !OWN_LETTERS.has(place.field('country'))) continue;
    const isProvince = subtype === 'province';
    const [name, ...others] = place.name.replace(/^(?:استان|ولایت) /, '').split(' ');
    const key = foldKey(name);
    if (key.length < (isProvince ? SHORTEST : SHORTEST_TOWN) || (!isProvince && others.length > 0)) continue;
    (isProvince ? provinces : towns).add(edgesOf(key, EDGE), { key, name });
  }
  return { provinces, towns };
}

/** What a word may be meant to be where it stands behind the office of a province, and of a town. */
interface Meant {
  readonly province: string | undefined;
  readonly town: string | undefined;
}

const NOTHING: Meant = { province: undefined, town: undefined };

const meantBy = perWord((written): Meant => {
  if (written.length < SHORTEST) return NOTHING;
  governed ??= readGoverned();
  const province = onlyNear(governed.provinces, written, isSlip);
  const town = written.length < SHORTEST_TOWN ? undefined : onlyNear(governed.towns, written, isSlipOfTown);
  return province === undefined && town === undefined ? NOTHING : { province, town };
});

/** The name of a set of which a word is a slip, if it is of no other. */
function onlyNear(places: ByEdges<Place>, written: string, isMeant: (slip: Mistyped) => boolean): string | undefined {
  const near = new Map<string, string>();
  places.find(edgesOf(written, EDGE), ({ key, name }) => {
    const slip = mistyped(written, key);
    if (slip !== undefined && isMeant(slip)) near.set(key, name);
    return false;
  });
  return near.size === 1 ? [...near.values()][0] : undefined;
}

/** «خوزستون» is how it is said. */
const isSlip = ({ kind, wrong, right }: Mistyped): boolean => kind !== 'changed' || !(isFree(wrong) || isFree(right));

/** Provinces are few and known, towns many: «آبدان» is one, and no «آبادان». */
function isSlipOfTown(slip: Mistyped): boolean {
  const { kind, wrong, right, isDoubled } = slip;
  if (kind === 'lost') return !isFree(right);
  if (kind === 'extra') return isDoubled || !isFree(wrong);
  return isSlip(slip) && (kind === 'swapped' || areTypedAlike(wrong, right));
}

/** Which place a word behind an office is meant to be: «استاندار کرامان». Whether somebody knows the word is not asked. */
export function governedPlace(reading: Reading, token: number): string | undefined {
  const office = token === 0 ? NO_WORD : reading.tokens.words[token - 1];
  const behindProvince = OF_PROVINCE.has(office);
  if (!behindProvince && !OF_TOWN.has(office)) return undefined;
  const { province, town } = meantBy(reading, token);
  return behindProvince ? province : (town ?? province);
}
