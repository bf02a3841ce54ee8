/** A decimal number, exactly: `digits` × 10 to the power of −`scale`. */
interface Decimal {
  digits: bigint;
  scale: number;
}

const LONGEST = 400;

/** A number as written; undefined where it is none, or too long to be reckoned with. */
function decimalOf(text: string): Decimal | undefined {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(text);
  if (!match || text.length > LONGEST || !/\d/.test(text)) return undefined;
  const [, sign, whole = "", fraction = ""] = match;
  const digits = BigInt(`${whole}${fraction}`);
  return { digits: sign === "-" ? -digits : digits, scale: fraction.length };
}

/** Which of two numbers is greater, exactly: negative, zero or positive. Undefined where one is no number. */
export function compareDecimals(one: string, other: string): number | undefined {
  const [a, b] = [decimalOf(one), decimalOf(other)];
  if (!a || !b) return undefined;
  const scale = Math.max(a.scale, b.scale);
  const difference = a.digits * 10n ** BigInt(scale - a.scale) - b.digits * 10n ** BigInt(scale - b.scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** A number a whole step of its last digit up or down. */
export function nextDecimal(text: string, by: 1 | -1, scale = 0): string | undefined {
  const number = decimalOf(text);
  if (!number) return undefined;
  const fine = Math.max(scale, number.scale);
  const digits = number.digits * 10n ** BigInt(fine - number.scale) + BigInt(by);
  const shown = (digits < 0n ? -digits : digits).toString().padStart(fine + 1, "0");
  const whole = shown.slice(0, shown.length - fine);
  return `${digits < 0n ? "-" : ""}${whole}${fine > 0 ? `.${shown.slice(-fine)}` : ""}`;
}

/** How many digits a number has, and how many of them are a fraction; zeros that say nothing are not counted. */
export function digitsOf(text: string): { total: number; fraction: number } {
  const [whole = "", fraction = ""] = text.replace(/^[+-]/, "").split(".");
  const decimals = fraction.replace(/0+$/, "");
  const total = `${whole}${decimals}`.replace(/^0+/, "").length;
  return { total: Math.max(total, 1), fraction: decimals.length };
}
