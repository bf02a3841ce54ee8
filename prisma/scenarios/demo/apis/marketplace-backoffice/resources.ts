/** The nouns of the marketplace's back office, in the notation of `readResources`. */
export const BACKOFFICE_RESOURCES = `
  # sellers
  sellers; Seller; name:text! legalForm:text country:country! vatNumber:code status:enum(applied|active|suspended|left)! rating:number joinedOn:date; approve suspend reinstate off-board; contacts[name:text! email:email!] warehouses[city:text! country:country!]
  seller-contracts; Seller contract; sellerId:ref(seller)! plan:enum(basic|pro|enterprise)! commission:percent! signedOn:date; sign terminate renew; clauses[title:text! text:longtext!]
  seller-payout-accounts; Seller payout account; sellerId:ref(seller)! iban:iban! holder:text! verified:flag; verify disable
  seller-scorecards; Seller scorecard; sellerId:ref(seller)! month:text! lateShare:percent defectShare:percent score:count; recompute contest
  onboarding-tasks; Onboarding task; sellerId:ref(seller)! kind:enum(documents|bank|tax|catalogue)! status:enum(open|waiting|done)! dueOn:date; complete remind
  seller-messages; Seller message; sellerId:ref(seller)! subject:text! body:longtext! sentAt:instant; send recall; attachments[name:text! url:url!]
  # listings
  listings; Listing; sellerId:ref(seller)! sku:code! title:text! description:longtext price:money! condition:enum(new|refurbished|used)! status:enum(draft|live|blocked|ended); publish block unblock end; images[url:url! alt:text] attributes[name:text! value:text!]
  listing-checks; Listing check; listingId:ref(listing)! rule:code! outcome:enum(passed|failed|manual)! note:longtext; override repeat
  brands; Brand; name:text! owner:text country:country protected:flag; protect release; aliases[name:text!]
  brand-claims; Brand claim; brandId:ref(brand)! sellerId:ref(seller)! evidence:longtext! status:enum(open|granted|refused); grant refuse
  categories; Category; name:text! parentId:ref(parent) commission:percent restricted:flag; restrict open-up; attributes[name:text! required:flag]
  restricted-products; Restricted product; pattern:text! reason:enum(law|safety|brand)! countries:texts; activate lift
  product-matches; Product match; listingId:ref(listing)! catalogueSku:code! confidence:percent! status:enum(proposed|confirmed|rejected); confirm reject
  # prices
  price-rules; Price rule; name:text! scope:enum(category|brand|seller)! floor:money ceiling:money; activate deactivate; exceptions[sku:code! reason:text]
  promotions; Promotion; name:text! percent:percent! startsOn:date! endsOn:date! fundedBy:enum(seller|marketplace|both)!; launch stop; participants[sellerId:uuid! share:percent]
  coupons; Coupon; code:code! value:money! uses:count maxUses:count expiresOn:date; issue void
  fee-plans; Fee plan; name:text! validFrom:date! country:country!; publish; fees[kind:text! amount:money percent:percent]
  deals; Deal; listingId:ref(listing)! price:money! startsAt:instant! endsAt:instant! stock:count; approve reject feature
  # orders
  marketplace-orders; Marketplace order; customerId:ref(customer)! total:money! status:enum(placed|accepted|shipped|delivered|cancelled)! placedAt:instant; accept cancel split refund; lines[sku:code! quantity:count! price:money!]
  order-holds; Order hold; orderId:ref(order)! reason:enum(fraud|stock|address)! until:instant; release extend
  cancellations; Cancellation; orderId:ref(order)! by:enum(customer|seller|marketplace)! reason:text; confirm undo
  seller-shipments; Seller shipment; orderId:ref(order)! carrier:text! trackingNumber:text shippedAt:instant; confirm mark-lost; parcels[weightGrams:count! label:url]
  delivery-promises; Delivery promise; listingId:ref(listing)! days:count! country:country!; recompute
  pick-up-points; Pick-up point; name:text! city:text! country:country! capacity:count; open close; hours[day:text! opens:text! closes:text!]
  # claims
  claims; Claim; orderId:ref(order)! kind:enum(notarrived|broken|different|fake)! status:enum(open|waiting|decided)! amount:money; decide escalate close; messages[author:text! text:longtext!]
  seller-returns; Seller return; orderId:ref(order)! reason:text! status:enum(announced|received|inspected|refunded)!; receive inspect refund; items[sku:code! quantity:count!]
  refund-decisions; Refund decision; claimId:ref(claim)! amount:money! payer:enum(seller|marketplace|carrier)!; approve revoke
  appeals; Appeal; claimId:ref(claim)! by:enum(seller|customer)! text:longtext! outcome:enum(pending|upheld|dismissed); uphold dismiss
  guarantees; Guarantee; orderId:ref(order)! coverage:money! until:date!; extend void
  # finance
  settlements; Settlement; sellerId:ref(seller)! period:text! gross:money! fees:money! net:money! status:enum(open|closed|paid); close pay reopen; lines[orderId:uuid! amount:money! fee:money]
  commission-invoices; Commission invoice; sellerId:ref(seller)! number:code! total:money! issuedOn:date!; issue credit send
  reserves; Reserve; sellerId:ref(seller)! amount:money! reason:text! releaseOn:date; release increase
  adjustments; Adjustment; sellerId:ref(seller)! amount:money! reason:enum(goodwill|error|penalty)!; approve reverse
  tax-reports; Tax report; year:count! country:country! status:enum(draft|filed)!; file amend; sellers[sellerId:uuid! turnover:money!]
  payout-runs; Payout run; day:date! total:money count:count status:enum(planned|running|done|failed)!; start retry abort; failures[sellerId:uuid! reason:text!]
  # trust
  fraud-signals; Fraud signal; subject:text! rule:code! score:count! status:enum(new|confirmed|dismissed)!; confirm dismiss
  takedown-notices; Takedown notice; listingId:ref(listing)! claimant:text! ground:enum(trademark|copyright|safety)! text:longtext!; accept reject counter
  seller-warnings; Seller warning; sellerId:ref(seller)! policy:code! text:longtext! points:count!; issue withdraw
  policies; Policy; code:code! title:text! text:longtext! validFrom:date!; publish retire; countries[country:country! since:date]
  audits; Audit; sellerId:ref(seller)! topic:text! startedOn:date! outcome:enum(open|clean|findings); close reopen; findings[severity:text! text:longtext!]
  blocklist-entries; Blocklist entry; kind:enum(email|iban|address|device)! value:text! reason:text!; activate lift
  # marketing
  campaigns; Campaign; name:text! budget:money! startsOn:date! endsOn:date! channel:enum(search|email|social)!; launch pause stop; adverts[listingId:uuid! bid:money!]
  banners; Banner; title:text! image:url! link:url! weight:count; publish withdraw
  collections; Collection; name:text! slug:code! seasonal:flag; publish archive; items[listingId:uuid! position:count]
  newsletters; Newsletter; subject:text! body:longtext! sendAt:instant!; approve send cancel
  reviews-moderations; Review moderation; reviewId:ref(review)! outcome:enum(shown|hidden|removed)! reason:text; show hide
  # staff
  agents; Agent; name:text! email:email! team:enum(sellers|claims|trust|finance)! active:flag; activate deactivate; skills[name:text! level:count]
  work-queues; Work queue; name:text! team:text! open:count; pause resume; rules[field:text! value:text!]
  tickets; Ticket; subject:text! status:enum(open|waiting|solved)! priority:enum(low|normal|high)! agentId:ref(agent); assign solve reopen; comments[author:text! text:longtext! internal:flag]
  macros; Macro; title:text! body:longtext! language:text; publish retire
  report-definitions; Report definition; name:text! query:longtext! rhythm:enum(daily|weekly|monthly); run share; columns[name:text! label:text]
`;

/** What version 1.1.0 adds. */
export const CROSS_BORDER_RESOURCES = `
  # cross-border
  customs-declarations; Customs declaration; orderId:ref(order)! value:money! origin:country! tariff:code! status:enum(draft|lodged|cleared|held); lodge amend; documents[kind:text! url:url!]
  duty-rates; Duty rate; tariff:code! from:country! to:country! rate:percent! validFrom:date!; publish
`;
