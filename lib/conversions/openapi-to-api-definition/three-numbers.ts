/** A version as three numbers (DOMAIN §4): what is missing is 0, and what is no number is left out. `exact`: it was written so. */
export function threeNumbers(version: string): { version: string; exact: boolean } {
  const numbers = (version.slice(0, 100).match(/\d+/g) ?? [])
    .slice(0, 3)
    .map((digits) => digits.replace(/^0+(?=\d)/, ""));
  while (numbers.length < 3) numbers.push("0");
  const made = numbers.join(".");
  return { version: made, exact: made === version };
}
