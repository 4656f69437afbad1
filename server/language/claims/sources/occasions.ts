import source from '../../../data/claims/occasions.tsv';
import { openTable } from '../../../data/table';
import { beginsWithOneOf } from '../../text/beginnings';

const table = openTable(source);

/** Whether a word begins with an occasion on which one speaks: «…، وزیر خارجه در نشست خبری، گفت». */
export const opensOccasion = beginsWithOneOf(Array.from({ length: table.size }, (_, row) => table.get(row, 'words')));
