/** The quotient rounded towards minus infinity; `%` and truncation would break every calendar before its epoch. */
export function floorDivide(dividend: number, divisor: number): number {
  return Math.floor(dividend / divisor);
}

/** The remainder that goes with {@link floorDivide}: 0 ≤ result < divisor. */
export function modulo(dividend: number, divisor: number): number {
  return dividend - divisor * Math.floor(dividend / divisor);
}
