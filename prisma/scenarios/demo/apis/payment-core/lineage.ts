import { type EraStep, eras } from "@/prisma/scenarios/eras";

const STEPS: EraStep[] = [
  { version: "1.0.0", file: "payment-core.wsdl", changelog: "SOAP, for the tills. 50 ms." },
  {
    version: "2.0.0",
    file: "swagger.yaml",
    changelog: "REST behind the gateway. 30 ms. Batches are settled by themselves.",
  },
  {
    version: "3.0.0",
    file: "payment_core.proto",
    changelog: "gRPC in the mesh. 10 ms. Amounts in minor units; changes can be watched.",
  },
  {
    version: "4.0.0",
    file: "resource.yaml",
    changelog: "A resource of the cluster: payments are applied like everything else.",
  },
  { version: "5.0.0", file: "payments.wit", changelog: "A WebAssembly component at the edge. 1 ms." },
];

/** One payment API over its eras (DOMAIN §8), each in the contract language of its time. */
export const paymentCore = eras("payment-core", STEPS);
