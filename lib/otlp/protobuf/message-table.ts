import type { ProtoReader } from "./proto-reader";

/** A field that is read: its number, how it is laid out, and what becomes of it. */
export interface FieldRule<T> {
  number: number;
  wire: number;
  read(reader: ProtoReader, into: T): void;
}

/** Which fields of a message are read, by number. */
export type MessageTable<T> = readonly (FieldRule<T> | undefined)[];

/** A table of rules; fields that are in none are skipped, as protobuf asks. */
export function tableOf<T>(...rules: FieldRule<T>[]): MessageTable<T> {
  const table: (FieldRule<T> | undefined)[] = [];
  for (const rule of rules) table[rule.number] = rule;
  return table;
}

/** Reads the message that the reader stands before, length first. A field of an unexpected layout is skipped. */
export function readMessage<T>(reader: ProtoReader, table: MessageTable<T>, into: T): T {
  const outer = reader.enter(reader.length());
  readFields(reader, table, into);
  reader.leave(outer);
  return into;
}

/** Reads fields up to the end of the message that the reader is in. */
export function readFields<T>(reader: ProtoReader, table: MessageTable<T>, into: T): T {
  while (reader.at < reader.end) {
    const tag = reader.varint();
    const wire = tag % 8;
    const rule = table[(tag - wire) / 8];
    if (rule?.wire === wire) rule.read(reader, into);
    else reader.skip(wire);
  }
  return into;
}
