import type { LanguageRule } from "@/lib/diff/languages/model";
import { wsdlBindingAdded } from "./wsdl-binding-added";
import { wsdlBindingRemoved } from "./wsdl-binding-removed";
import { wsdlExchangeChanged } from "./wsdl-exchange-changed";
import { wsdlFaultAdded } from "./wsdl-fault-added";
import { wsdlFaultRemoved } from "./wsdl-fault-removed";
import { wsdlHeaderAdded } from "./wsdl-header-added";
import { wsdlHeaderRemoved } from "./wsdl-header-removed";
import { wsdlLocationChanged } from "./wsdl-location-changed";
import { wsdlMessageElementChanged } from "./wsdl-message-element-changed";
import { wsdlNamespaceChanged } from "./wsdl-namespace-changed";
import { wsdlPortAdded } from "./wsdl-port-added";
import { wsdlPortRemoved } from "./wsdl-port-removed";
import { wsdlProtocolChanged } from "./wsdl-protocol-changed";
import { wsdlRequestChoiceDissolved } from "./wsdl-request-choice-dissolved";
import { wsdlRequestChoiceIntroduced } from "./wsdl-request-choice-introduced";
import { wsdlRequestFacetNarrowed } from "./wsdl-request-facet-narrowed";
import { wsdlRequestFacetWidened } from "./wsdl-request-facet-widened";
import { wsdlRequestOrderDemanded } from "./wsdl-request-order-demanded";
import { wsdlRequestOrderFreed } from "./wsdl-request-order-freed";
import { wsdlRequestTypeChanged } from "./wsdl-request-type-changed";
import { wsdlRequestTypeWidened } from "./wsdl-request-type-widened";
import { wsdlResponseChoiceDissolved } from "./wsdl-response-choice-dissolved";
import { wsdlResponseChoiceIntroduced } from "./wsdl-response-choice-introduced";
import { wsdlResponseFacetNarrowed } from "./wsdl-response-facet-narrowed";
import { wsdlResponseFacetWidened } from "./wsdl-response-facet-widened";
import { wsdlResponseOrderChanged } from "./wsdl-response-order-changed";
import { wsdlResponseOrderFixed } from "./wsdl-response-order-fixed";
import { wsdlResponseTypeChanged } from "./wsdl-response-type-changed";
import { wsdlResponseTypeNarrowed } from "./wsdl-response-type-narrowed";
import { wsdlSoapActionChanged } from "./wsdl-soap-action-changed";
import { wsdlStyleChanged } from "./wsdl-style-changed";
import { wsdlUnusedTypeChanged } from "./wsdl-unused-type-changed";
import { wsdlUnusedTypeRemoved } from "./wsdl-unused-type-removed";

/** The rules of WSDL, beside those that all languages and all schemas share. */
export const WSDL_DIFF_RULES: readonly LanguageRule[] = [
  wsdlBindingAdded,
  wsdlBindingRemoved,
  wsdlExchangeChanged,
  wsdlFaultAdded,
  wsdlFaultRemoved,
  wsdlHeaderAdded,
  wsdlHeaderRemoved,
  wsdlLocationChanged,
  wsdlMessageElementChanged,
  wsdlNamespaceChanged,
  wsdlPortAdded,
  wsdlPortRemoved,
  wsdlProtocolChanged,
  wsdlRequestChoiceDissolved,
  wsdlRequestChoiceIntroduced,
  wsdlRequestFacetNarrowed,
  wsdlRequestFacetWidened,
  wsdlRequestOrderDemanded,
  wsdlRequestOrderFreed,
  wsdlRequestTypeChanged,
  wsdlRequestTypeWidened,
  wsdlResponseChoiceDissolved,
  wsdlResponseChoiceIntroduced,
  wsdlResponseFacetNarrowed,
  wsdlResponseFacetWidened,
  wsdlResponseOrderChanged,
  wsdlResponseOrderFixed,
  wsdlResponseTypeChanged,
  wsdlResponseTypeNarrowed,
  wsdlSoapActionChanged,
  wsdlStyleChanged,
  wsdlUnusedTypeChanged,
  wsdlUnusedTypeRemoved,
];
