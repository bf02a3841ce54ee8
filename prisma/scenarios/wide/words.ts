/** Words of an imagined organisation that does everything. */
type Words = readonly [string, ...string[]];
const words = (text: string): Words => {
  const [first = "", ...rest] = text.trim().split(/\s+/);
  return [first, ...rest];
};

/** Domains, and the nouns that their services are about. */
export const DOMAINS: readonly [[string, Words], ...[string, Words][]] = [
  ["payments", words("payment refund chargeback payout settlement mandate direct-debit card wallet terminal")],
  ["banking", words("account transfer statement balance standing-order overdraft deposit branch beneficiary")],
  ["lending", words("loan mortgage collateral instalment credit-line guarantor repayment arrears")],
  ["insurance", words("policy claim premium coverage policyholder assessor endorsement quote")],
  ["commerce", words("order basket product catalogue-item promotion voucher price-list return review")],
  ["logistics", words("shipment parcel warehouse pallet route carrier delivery-slot customs-form manifest")],
  ["inventory", words("stock-level reservation supplier purchase-order stocktake bin batch")],
  ["customers", words("customer household contact consent preference segment loyalty-card complaint")],
  ["identity", words("user credential session role permission device passkey invitation")],
  ["people", words("employee payslip absence timesheet applicant training org-unit appraisal")],
  ["finance", words("invoice ledger-entry journal cost-centre budget tax-return expense asset")],
  ["marketing", words("campaign audience newsletter landing-page lead banner survey")],
  ["support", words("ticket conversation article agent queue escalation callback")],
  ["media", words("video playlist caption thumbnail channel live-event subtitle")],
  ["mobility", words("vehicle trip charging-station parking-space driver fare timetable")],
  ["energy", words("meter tariff reading outage grid-node battery contract")],
  ["health", words("patient appointment prescription referral lab-result ward vaccination")],
  ["property", words("building lease tenant viewing work-order inspection utility-bill")],
  ["risk", words("alert screening watch-list case score rule model-run")],
  ["data", words("dataset pipeline table-schema query report dashboard export-job")],
  ["platform", words("feature-flag deployment secret webhook event-stream quota certificate incident")],
  ["travel", words("booking flight hotel-room itinerary boarding-pass baggage seat-map")],
  ["education", words("course enrolment lesson grade student certificate-of-completion lecture-hall")],
  ["telecoms", words("subscription sim-card number-port usage-record roaming-zone line-fault handset")],
];

export const QUALIFIERS = words(
  "business private corporate instant recurring international domestic digital legacy core shared regional premium scheduled bulk secure mobile public internal partner wholesale retail consolidated archived realtime seasonal temporary certified managed assisted",
);
export const KINDS = words(
  "service registry search history events limits pricing approval matching reporting archive gateway",
);
export const REGIONS = words("europe americas asia-pacific partners");
export const TAGS = words(
  "pci gdpr public internal beta core event-driven batch mobile partner high-volume reference-data",
);

/** Names of fields and the kinds they usually are; some are of another kind in another service, as happens. */
export const FIELDS = words(
  `status:text type:text reference:text description:text customerId:uuid accountId:text orderId:text externalId:text
  createdAt:instant updatedAt:instant createdBy:text validFrom:day validUntil:day amount:number currency:text
  country:text language:text email:text phoneNumber:text firstName:text lastName:text displayName:nullableText
  version:integer priority:integer quantity:integer totalAmount:number taxRate:number discountRate:number
  isActive:boolean isDefault:boolean confirmed:boolean archived:boolean locale:text timezone:text iban:text bic:text
  vatNumber:text postalCode:text city:text street:text houseNumber:text latitude:number longitude:number url:uri
  callbackUrl:uri documentUrl:uri labels:texts categories:texts comments:texts metadata:map attributes:map
  externalReference:nullableText closedAt:instant dueOn:day startedAt:instant finishedAt:instant retryCount:integer
  sizeBytes:long sequenceNumber:long checksum:text signature:text channel:text source:text origin:text target:text
  reason:text reasonCode:text merchantId:text terminalId:text correlationId:uuid traceId:text sessionId:text
  weightGrams:integer heightMillimetres:integer colour:text unit:text rating:integer score:number threshold:number
  notes:nullableText title:text subtitle:text summary:text contentType:text encoding:text ownerId:uuid teamId:uuid
  tenantId:text productCode:text serialNumber:text batchNumber:text riskLevel:text approvalState:text approvedBy:text`,
);

/** Ends of names that begin with a noun of the domain. */
export const FIELD_ENDS = words(
  `Id:text Reference:text Number:text Amount:number Status:text Type:text Date:day Count:integer Code:text Name:text
  Url:uri Ids:texts Owner:text Limit:integer Total:number State:text Group:text Key:text Details:nested`,
);

/** Verbs of actions on one thing. */
export const ACTIONS = words(
  "cancel approve reject confirm renew suspend resume archive verify recalculate split assign",
);

/** Titles in other writings, by noun. */
export const FOREIGN: Readonly<Record<string, string>> = {
  payment: "支付",
  order: "订单",
  account: "账户",
  invoice: "Rechnungsübersicht",
  customer: "顧客情報",
  shipment: "配送状況",
  booking: "Réservations",
  policy: "Pólizas",
  ticket: "お問い合わせ",
  product: "商品目录",
};
