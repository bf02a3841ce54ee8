import type { LanguageRuleCases } from "@/lib/diff/languages/model";
import { wsdlBindingAddedCases } from "./wsdl-binding-added.cases";
import { wsdlBindingRemovedCases } from "./wsdl-binding-removed.cases";
import { wsdlExchangeChangedCases } from "./wsdl-exchange-changed.cases";
import { wsdlFaultAddedCases } from "./wsdl-fault-added.cases";
import { wsdlFaultRemovedCases } from "./wsdl-fault-removed.cases";
import { wsdlHeaderAddedCases } from "./wsdl-header-added.cases";
import { wsdlHeaderRemovedCases } from "./wsdl-header-removed.cases";
import { wsdlLocationChangedCases } from "./wsdl-location-changed.cases";
import { wsdlMessageElementChangedCases } from "./wsdl-message-element-changed.cases";
import { wsdlNamespaceChangedCases } from "./wsdl-namespace-changed.cases";
import { wsdlPortAddedCases } from "./wsdl-port-added.cases";
import { wsdlPortRemovedCases } from "./wsdl-port-removed.cases";
import { wsdlProtocolChangedCases } from "./wsdl-protocol-changed.cases";
import { wsdlRequestChoiceDissolvedCases } from "./wsdl-request-choice-dissolved.cases";
import { wsdlRequestChoiceIntroducedCases } from "./wsdl-request-choice-introduced.cases";
import { wsdlRequestFacetNarrowedCases } from "./wsdl-request-facet-narrowed.cases";
import { wsdlRequestFacetWidenedCases } from "./wsdl-request-facet-widened.cases";
import { wsdlRequestOrderDemandedCases } from "./wsdl-request-order-demanded.cases";
import { wsdlRequestOrderFreedCases } from "./wsdl-request-order-freed.cases";
import { wsdlRequestTypeChangedCases } from "./wsdl-request-type-changed.cases";
import { wsdlRequestTypeWidenedCases } from "./wsdl-request-type-widened.cases";
import { wsdlResponseChoiceDissolvedCases } from "./wsdl-response-choice-dissolved.cases";
import { wsdlResponseChoiceIntroducedCases } from "./wsdl-response-choice-introduced.cases";
import { wsdlResponseFacetNarrowedCases } from "./wsdl-response-facet-narrowed.cases";
import { wsdlResponseFacetWidenedCases } from "./wsdl-response-facet-widened.cases";
import { wsdlResponseOrderChangedCases } from "./wsdl-response-order-changed.cases";
import { wsdlResponseOrderFixedCases } from "./wsdl-response-order-fixed.cases";
import { wsdlResponseTypeChangedCases } from "./wsdl-response-type-changed.cases";
import { wsdlResponseTypeNarrowedCases } from "./wsdl-response-type-narrowed.cases";
import { wsdlSoapActionChangedCases } from "./wsdl-soap-action-changed.cases";
import { wsdlStyleChangedCases } from "./wsdl-style-changed.cases";
import { wsdlUnusedTypeChangedCases } from "./wsdl-unused-type-changed.cases";
import { wsdlUnusedTypeRemovedCases } from "./wsdl-unused-type-removed.cases";

/** The cases of every rule of WSDL. */
export const WSDL_RULE_CASES: readonly LanguageRuleCases[] = [
  wsdlBindingAddedCases,
  wsdlBindingRemovedCases,
  wsdlExchangeChangedCases,
  wsdlFaultAddedCases,
  wsdlFaultRemovedCases,
  wsdlHeaderAddedCases,
  wsdlHeaderRemovedCases,
  wsdlLocationChangedCases,
  wsdlMessageElementChangedCases,
  wsdlNamespaceChangedCases,
  wsdlPortAddedCases,
  wsdlPortRemovedCases,
  wsdlProtocolChangedCases,
  wsdlRequestChoiceDissolvedCases,
  wsdlRequestChoiceIntroducedCases,
  wsdlRequestFacetNarrowedCases,
  wsdlRequestFacetWidenedCases,
  wsdlRequestOrderDemandedCases,
  wsdlRequestOrderFreedCases,
  wsdlRequestTypeChangedCases,
  wsdlRequestTypeWidenedCases,
  wsdlResponseChoiceDissolvedCases,
  wsdlResponseChoiceIntroducedCases,
  wsdlResponseFacetNarrowedCases,
  wsdlResponseFacetWidenedCases,
  wsdlResponseOrderChangedCases,
  wsdlResponseOrderFixedCases,
  wsdlResponseTypeChangedCases,
  wsdlResponseTypeNarrowedCases,
  wsdlSoapActionChangedCases,
  wsdlStyleChangedCases,
  wsdlUnusedTypeChangedCases,
  wsdlUnusedTypeRemovedCases,
];
