/**
 * Stands in for the protocol library's validator, which compiles JSON Schema into functions. It would check what a user answers
 * to a server's questions; Dabir asks none, and its tools check their own input.
 */
export class AjvJsonSchemaValidator {
  getValidator(): never {
    throw new Error('Dabir asks its user no questions, and so has no schemas to check answers against.');
  }
}
