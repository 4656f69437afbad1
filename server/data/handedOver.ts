/** The data files by their names, as a client hands them to a worker. */
export type HandedOver = Readonly<Record<string, Uint8Array>>;

let files: HandedOver = {};

export function handOver(given: HandedOver): void {
  files = given;
}

/** @throws {Error} where the client has not brought it: its files and this program are of two versions */
export function handed(name: string): Uint8Array {
  const file = files[name];
  if (file === undefined) throw new Error(`The data file ${name} is missing.`);
  return file;
}
