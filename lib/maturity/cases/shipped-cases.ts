import type { CaseContent } from "./model";
import { edgeAuthenticationWasm } from "./shipped/edge-authentication-wasm";
import { financialCoreSandbox } from "./shipped/financial-core-sandbox";
import { mixedLinuxWasm } from "./shipped/mixed-linux-wasm";
import { paymentContainers } from "./shipped/payment-containers";
import { paymentFourEras } from "./shipped/payment-four-eras";

/** The cases that come with Concordat, by slug (DOMAIN §8). */
export const SHIPPED_CASES: ReadonlyMap<string, CaseContent> = new Map<string, CaseContent>([
  ["payment-containers", paymentContainers],
  ["edge-authentication-wasm", edgeAuthenticationWasm],
  ["financial-core-sandbox", financialCoreSandbox],
  ["mixed-linux-wasm", mixedLinuxWasm],
  ["payment-four-eras", paymentFourEras],
]);
