/** Whether a number is a whole multiple of a step; undefined where floating point leaves it open. */
export function isExactMultiple(value: number, step: number): boolean | undefined {
  if (value === 0 || value === step) return true;
  if (Number.isSafeInteger(value) && Number.isSafeInteger(step)) return value % step === 0;
  const scale = Math.max(decimals(value), decimals(step));
  if (scale > 9 || Math.abs(value) > 1e6 || Math.abs(step) > 1e6) return undefined;
  const [a, b] = [scaled(value, scale), scaled(step, scale)];
  return Number.isSafeInteger(a) && Number.isSafeInteger(b) && b !== 0 ? a % b === 0 : undefined;
}

/** Whether every multiple of the one step surely is one of the other, for validators that reckon in floating point too. */
export function isMultipleWithin(inner: number, outer: number): boolean {
  return inner === outer || (Number.isSafeInteger(inner) && Number.isSafeInteger(outer) && inner % outer === 0);
}

function decimals(value: number): number {
  const text = String(value);
  if (text.includes("e")) return Number.POSITIVE_INFINITY;
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}

function scaled(value: number, scale: number): number {
  return Number(`${value}e${scale}`);
}
