interface Place {
  row: number;
  column: number;
}

const STEPS = new Map<string, Place>([
  ["ArrowUp", { row: -1, column: 0 }],
  ["ArrowDown", { row: 1, column: 0 }],
  ["ArrowLeft", { row: 0, column: -1 }],
  ["ArrowRight", { row: 0, column: 1 }],
]);

/** Where an arrow key leads; null for other keys. */
export function cellStep(key: string): Place | null {
  return STEPS.get(key) ?? null;
}

/** What lies next in a direction, empty cells passed over; null at the edge. */
export function nextCell<T>(rows: readonly (readonly (T | null)[])[], from: Place, step: Place): T | null {
  let row = from.row + step.row;
  let column = from.column + step.column;
  while (row >= 0 && column >= 0) {
    const cells = rows[row];
    if (!cells || column >= cells.length) return null;
    const cell = cells[column] ?? null;
    if (cell !== null) return cell;
    row += step.row;
    column += step.column;
  }
  return null;
}
