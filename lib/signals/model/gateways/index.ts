import { apisix } from "./apisix";
import { caddy } from "./caddy";
import { envoy } from "./envoy";
import { express } from "./express";
import { gatewayApi } from "./gateway-api";
import type { Gateway } from "./gateway";
import { istio } from "./istio";
import { json } from "./json";
import { kong } from "./kong";
import { nginx } from "./nginx";

/** Everything that the fields are written for, as it is shown. */
export const GATEWAYS: readonly Gateway[] = [nginx, envoy, kong, apisix, istio, gatewayApi, caddy, express, json];

/** A gateway by its id. */
export function gatewayOf(id: string): Gateway | undefined {
  return GATEWAYS.find((gateway) => gateway.id === id);
}
