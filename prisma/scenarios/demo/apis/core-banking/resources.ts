/** The nouns of the core banking system, in the notation of `readResources`. */
export const CORE_BANKING_RESOURCES = `
  # parties
  parties; Party; kind:enum(person|company|trust)! legalName:text! taxNumber:code country:country! bornOn:date riskClass:enum(low|medium|high) deceased:flag; screen merge archive; addresses[line1:text! city:text! country:country!] contacts[kind:text! value:text!]
  relationships; Relationship; fromPartyId:ref(party)! toPartyId:ref(party)! kind:enum(spouse|director|owner|guardian)! share:percent since:date; confirm end
  identity-documents; Identity document; partyId:ref(party)! kind:enum(passport|idcard|permit)! number:code! issuedBy:country! expiresOn:date; verify reject
  powers-of-attorney; Power of attorney; partyId:ref(party)! attorneyId:ref(attorney)! scope:enum(view|pay|full)! validFrom:date! validTo:date; activate revoke; limits[amount:money! period:text!]
  tax-residencies; Tax residency; partyId:ref(party)! country:country! taxNumber:code declaredOn:date!; certify
  # deposits
  deposit-accounts; Deposit account; iban:iban! currency:currency! productId:ref(product)! status:enum(open|blocked|dormant|closed) balance:money overdraft:money openedOn:date; block unblock close reopen; holders[partyId:uuid! share:percent] limits[kind:text! amount:money!]
  term-deposits; Term deposit; accountId:ref(account)! principal:money! rate:percent! startsOn:date! maturesOn:date! rollover:enum(none|principal|all); renew break; payouts[dueOn:date! amount:money!]
  savings-plans; Savings plan; accountId:ref(account)! monthly:money! targetAmount:money targetOn:date status:enum(running|paused|done); pause resume
  account-blocks; Account block; accountId:ref(account)! reason:enum(court|fraud|deceased|customer)! amount:money authority:text reference:code; lift extend
  overdraft-facilities; Overdraft facility; accountId:ref(account)! limit:money! rate:percent! reviewOn:date status:enum(offered|active|cancelled); approve cancel; reviews[on:date! outcome:text!]
  interest-conditions; Interest condition; productId:ref(product)! side:enum(credit|debit)! rate:percent! validFrom:date! basis:enum(act360|act365|thirty360); publish; tiers[from:money! rate:percent!]
  # postings
  postings; Posting; accountId:ref(account)! amount:money! valueDate:date! bookingDate:date! kind:enum(transfer|card|fee|interest|correction)! text:text; reverse
  posting-batches; Posting batch; source:text! total:money! count:count! status:enum(open|checked|booked|failed); check book discard; entries[accountId:uuid! amount:money! text:text]
  holds; Hold; accountId:ref(account)! amount:money! reason:text! expiresAt:instant; release capture
  balances-snapshots; Balance snapshot; accountId:ref(account)! day:date! booked:money! available:money!; recompute
  ledger-accounts; Ledger account; number:code! name:text! side:enum(asset|liability|income|expense)! currency:currency! parentId:ref(parent); lock unlock
  journal-entries; Journal entry; day:date! text:text! status:enum(draft|approved|booked)! total:money; approve book reverse; lines[ledger:code! debit:money credit:money]
  # payments
  payment-orders; Payment order; debtorAccountId:ref(account)! creditorIban:iban! creditorName:text! amount:money! executeOn:date scheme:enum(sct|inst|swift)! status:enum(received|checked|sent|settled|rejected); release hold-back reject resubmit; checks[name:text! outcome:text!]
  direct-debits; Direct debit; mandateId:ref(mandate)! amount:money! dueOn:date! sequence:enum(first|recurring|final)! status:enum(received|booked|returned); refuse refund
  mandates; Mandate; creditorId:code! debtorIban:iban! reference:code! scheme:enum(core|b2b)! signedOn:date!; amend cancel
  standing-orders; Standing order; accountId:ref(account)! creditorIban:iban! amount:money! rhythm:enum(weekly|monthly|quarterly)! nextOn:date; pause resume; exceptions[on:date! amount:money]
  clearing-files; Clearing file; channel:enum(target|rt1|swift)! direction:enum(in|out)! name:text! total:money count:count receivedAt:instant; process repeat; errors[line:count! message:text!]
  correspondent-banks; Correspondent bank; bic:bic! name:text! country:country! currencies:texts cutOff:text; suspend resume; accounts[currency:currency! number:text!]
  fx-rates; FX rate; base:currency! quote:currency! bid:number! ask:number! at:instant!; publish withdraw
  # lending
  loan-accounts; Loan account; partyId:ref(party)! productId:ref(product)! principal:money! rate:percent! termMonths:count! status:enum(approved|disbursed|arrears|repaid|writtenoff); disburse repay restructure write-off; instalments[dueOn:date! amount:money! paid:flag]
  mortgages; Mortgage; loanId:ref(loan)! propertyId:ref(property)! loanToValue:percent rank:count fixedUntil:date; register release
  collaterals; Collateral; kind:enum(property|deposit|securities|guarantee)! value:money! valuedOn:date! ownerId:ref(owner); revalue release; liens[rank:count! holder:text!]
  guarantees; Guarantee; guarantorId:ref(guarantor)! beneficiary:text! amount:money! validTo:date!; call release
  credit-lines; Credit line; partyId:ref(party)! limit:money! drawn:money rate:percent! reviewOn:date; increase decrease freeze; drawings[on:date! amount:money!]
  provisions; Provision; loanId:ref(loan)! stage:enum(one|two|three)! amount:money! asOf:date!; recompute
  collections-cases; Collections case; partyId:ref(party)! overdue:money! days:count! stage:enum(reminder|dunning|agency|court)!; escalate settle close; promises[on:date! amount:money!]
  # cards
  debit-cards; Debit card; accountId:ref(account)! lastFour:text! expiry:text! status:enum(ordered|active|blocked|expired) design:text; activate block unblock reissue; limits[kind:text! amount:money!]
  card-authorisations; Card authorisation; cardId:ref(card)! amount:money! merchant:text! category:code outcome:enum(approved|declined)! at:instant!; reverse
  card-disputes; Card dispute; authorisationId:ref(authorisation)! reason:enum(fraud|duplicate|missing)! amount:money!; submit accept withdraw; evidence[kind:text! text:longtext]
  card-products; Card product; name:text! network:enum(debit|credit)! annualFee:money currency:currency!; launch retire
  # products
  products; Product; code:code! name:text! family:enum(current|savings|loan|card)! currency:currency! validFrom:date status:enum(draft|sold|closed); launch close; documents[title:text! url:url!]
  fee-schedules; Fee schedule; productId:ref(product)! name:text! validFrom:date!; publish; fees[kind:text! amount:money!]
  bundles; Bundle; name:text! monthly:money! productIds:texts; launch close
  # risk
  exposures; Exposure; partyId:ref(party)! gross:money! net:money asOf:date! rating:enum(aaa|aa|a|b|c); recompute override
  limits; Limit; subject:text! kind:enum(counterparty|country|sector)! amount:money! used:money; raise lower breach-note
  alerts; Alert; partyId:ref(party) rule:code! score:count! status:enum(new|assigned|cleared|reported)!; assign clear report; comments[author:text! text:longtext!]
  suspicious-reports; Suspicious activity report; alertId:ref(alert)! narrative:longtext! filedAt:instant authority:text; file amend
  stress-scenarios; Stress scenario; name:text! horizonMonths:count! severity:enum(mild|severe|extreme)!; run archive; shocks[factor:text! change:number!]
  model-validations; Model validation; model:text! validatedOn:date! outcome:enum(fit|conditional|unfit)! validUntil:date; sign-off; findings[severity:text! text:longtext!]
  # operations
  branches; Branch; code:code! name:text! city:text! country:country! manager:text; open close; counters[number:count! cash:money]
  tellers; Teller; branchId:ref(branch)! name:text! cashLimit:money!; sign-on sign-off
  cash-orders; Cash order; branchId:ref(branch)! amount:money! currency:currency! deliverOn:date!; approve receive; notes[denomination:count! count:count!]
  calendars; Calendar; name:text! country:country! year:count!; publish; holidays[on:date! name:text!]
  end-of-day-runs; End-of-day run; day:date! status:enum(waiting|running|done|failed)! startedAt:instant finishedAt:instant; start retry skip; steps[name:text! status:text! seconds:count]
  regulatory-reports; Regulatory report; code:code! period:text! dueOn:date! status:enum(draft|checked|submitted)!; check submit correct; cells[row:text! column:text! value:number]
  system-parameters; System parameter; key:code! value:text! environment:enum(test|production)!; activate roll-back
`;

/** What version 1.1.0 adds. */
export const SECURITIES_RESOURCES = `
  # securities
  custody-accounts; Custody account; partyId:ref(party)! currency:currency! status:enum(open|closed); block close; positions[isin:code! quantity:number!]
  securities-orders; Securities order; custodyAccountId:ref(account)! isin:code! side:enum(buy|sell)! quantity:number! limitPrice:money status:enum(placed|filled|cancelled); cancel amend; fills[at:instant! quantity:number! price:money!]
  corporate-actions; Corporate action; isin:code! kind:enum(dividend|split|merger)! exDate:date! payDate:date; apply
`;
