import type { LossEffect } from "@/lib/conversions/conversion";
import type { Losses } from "@/lib/conversions/losses";
import type { Place } from "@/lib/specs/model";
import type { ProtobufContract, ProtoType } from "@/lib/specs/protobuf/contract";
import type { LossKind } from "./loss-kinds";

/** What every part of the conversion works with. */
export class ConversionContext {
  /** Names of the types that the result has to declare, in the order in which they were met. */
  readonly used = new Set<string>();

  constructor(
    readonly contract: ProtobufContract,
    private readonly losses: Losses,
  ) {}

  lose(kind: LossKind, effect: LossEffect, message: string, place: Place, operation?: string): void {
    this.losses.add(kind, effect, message, place, operation);
  }

  /** Whether a type is declared in the files that were handed in. */
  isDeclared({ name }: ProtoType): boolean {
    return this.contract.messages.has(name) || this.contract.enums.has(name);
  }
}
