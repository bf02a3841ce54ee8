/**
 * A decimal number times a power of ten, as the number nearest to it: 99.9 % is 0.999, while 99.9 / 100 is a little more, so that
 * a promise that was kept to the last call would count as broken.
 */
export function timesPowerOfTen(decimal: number | string, power: number): number {
  const [digits = "0", exponent = "0"] = String(decimal).toLowerCase().split("e");
  return Number(`${digits}e${Number(exponent) + power}`);
}
