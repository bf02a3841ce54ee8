import { type AttributeValue, OTLP_LIMITS, type Wanted } from "@/lib/otlp/model";
import { type FieldRule, type MessageTable, readFields, readMessage, tableOf } from "./message-table";
import { type ProtoReader, WIRE } from "./proto-reader";

interface Holder {
  value: AttributeValue | undefined;
}

const arrayTable: MessageTable<string[]> = tableOf({
  number: 1,
  wire: WIRE.bytes,
  read: (reader, into) => {
    const { value } = readMessage<Holder>(reader, textTable, { value: undefined });
    if (typeof value === "string" && into.length < OTLP_LIMITS.listValues) into.push(value);
  },
});

/** Of `AnyValue`, in a list: texts only. */
const textTable: MessageTable<Holder> = tableOf({
  number: 1,
  wire: WIRE.bytes,
  read: (reader, into) => {
    into.value = reader.text();
  },
});

/** `AnyValue`: lists are read as far as they are of texts; bytes and maps are not read. */
const valueTable: MessageTable<Holder> = tableOf<Holder>(
  {
    number: 1,
    wire: WIRE.bytes,
    read: (reader, into) => {
      into.value = reader.text();
    },
  },
  {
    number: 2,
    wire: WIRE.varint,
    read: (reader, into) => {
      into.value = reader.varint() !== 0;
    },
  },
  {
    number: 3,
    wire: WIRE.varint,
    read: (reader, into) => {
      into.value = reader.int64();
    },
  },
  {
    number: 4,
    wire: WIRE.fixed64,
    read: (reader, into) => {
      into.value = reader.double();
    },
  },
  {
    number: 5,
    wire: WIRE.bytes,
    read: (reader, into) => {
      into.value = readMessage<string[]>(reader, arrayTable, []);
    },
  },
);

/** A repeated `KeyValue`: the value is read where its key, which encoders write first, is one that is wanted. */
export function attributesField<T extends { attributes: Map<string, AttributeValue> }>(
  number: number,
  wanted: Wanted,
): FieldRule<T> {
  return {
    number,
    wire: WIRE.bytes,
    read: (reader, into) => readAttribute(reader, into.attributes, wanted),
  };
}

interface KeyValue extends Holder {
  key: string;
}

const keyValueTable: MessageTable<KeyValue> = tableOf<KeyValue>(
  {
    number: 1,
    wire: WIRE.bytes,
    read: (reader, into) => {
      into.key = reader.text();
    },
  },
  {
    number: 2,
    wire: WIRE.bytes,
    read: (reader, into) => {
      readMessage<Holder>(reader, valueTable, into);
    },
  },
);

const KEY_FIRST = 0x0a;

function readAttribute(reader: ProtoReader, into: Map<string, AttributeValue>, wanted: Wanted): void {
  const outer = reader.enter(reader.length());
  if (into.size < OTLP_LIMITS.attributesOfOne) {
    const found: KeyValue = { key: "", value: undefined };
    if (reader.at < reader.end && reader.bytes[reader.at] === KEY_FIRST) {
      reader.at++;
      found.key = reader.text();
    }
    if (found.key === "" || wanted.has(found.key)) {
      readFields(reader, keyValueTable, found);
      if (found.value !== undefined && wanted.has(found.key)) into.set(found.key, found.value);
    }
  }
  reader.leave(outer);
}
