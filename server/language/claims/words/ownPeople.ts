import { contextWords, isInflected } from './contextWords';

const PEOPLE = contextWords('own-people');
const POSSESSIVES = ['ش', 'اش', 'شان', 'یش'];

/** Whether a folded word means kin, friends or others whom one has: «همسر», «دوستان»; or says whose: «همسرش». */
export const arePeopleOfSomebody = (word: string): boolean => isInflected(word, PEOPLE, POSSESSIVES);

/** Whether such a word says whose they are: «همسرش», «دوستانشان». */
export const areOwnPeople = (word: string): boolean => !PEOPLE.has(word) && arePeopleOfSomebody(word);
