/** What people expect behind the names of properties: endings of names in lower case, letters only. First match wins. */
const TEXTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/e?mail(address)?$/, ["ada@example.com", "grace@example.org"]],
  [/currency(code)?$/, ["EUR", "USD", "CHF"]],
  [/iban$/, ["DE89370400440532013000", "GB82WEST12345698765432"]],
  [/bic$|swift(code)?$/, ["DEUTDEFF", "COBADEFFXXX"]],
  [/country(code)?$/, ["DE", "CH", "DEU"]],
  [/language$|locale$|lang$/, ["en", "en-GB", "de-CH"]],
  [/timezone$|tz$/, ["Europe/Berlin", "UTC"]],
  [/phone(number)?$|mobile$|tel$/, ["+491512345678", "030123456"]],
  [/(postal|zip)code$|zip$|postcode$/, ["10115", "SW1A 1AA"]],
  [/firstname$|givenname$/, ["Ada", "Grace"]],
  [/lastname$|surname$|familyname$/, ["Lovelace", "Hopper"]],
  [/username$|login$/, ["ada", "grace"]],
  [/name$/, ["Ada", "Grace", "Alan"]],
  [/city$|town$/, ["Berlin", "Zürich"]],
  [/street$|address$|line1$/, ["Main Street 1", "Station Road 2"]],
  [/url$|uri$|href$|link$|website$/, ["https://example.com", "https://example.org/path"]],
  [/host(name)?$|domain$/, ["example.com", "api.example.org"]],
  [/(created|updated|deleted|expires|started|ended|modified)(at|on)?$|timestamp$|datetime$/, ["2026-03-14T09:30:00Z"]],
  [/date$|day$|birthday$/, ["2026-03-14", "2026-04-01"]],
  [/time$/, ["09:30:00Z", "2026-03-14T09:30:00Z"]],
  [/uuid$|guid$/, ["3f2504e0-4f89-41d3-9a0c-0305e82c3301"]],
  [/token$|secret$|apikey$|key$/, ["k-12345"]],
  [/id$|identifier$|reference$|ref$/, ["a1", "b2", "c3"]],
  [/colou?r$/, ["#336699", "blue"]],
  [/version$/, ["1.0.0", "2"]],
  [/amount$|price$|total$|balance$/, ["12.50", "100"]],
  [/status$|state$/, ["active", "closed"]],
  [/type$|kind$|category$/, ["standard", "other"]],
  [/title$|subject$|label$/, ["First steps", "Second thoughts"]],
  [/description$|comment$|note$|message$|text$|summary$/, ["A short text", "Another text"]],
  [/tag$|tags$/, ["blue", "green"]],
  [/code$/, ["A1", "B2"]],
];

const NUMBERS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/amount$|price$|total$|balance$|cost$|fee$/, [100, 12.5]],
  [/age$/, [36, 18]],
  [/year$/, [2026]],
  [/month$/, [3]],
  [/day$/, [14]],
  [/lat(itude)?$/, [52.5]],
  [/(lng|lon|longitude)$/, [13.4]],
  [/limit$|size$|perpage$/, [20, 10]],
  [/page$|offset$|index$/, [1, 0]],
  [/percent(age)?$|rate$|ratio$/, [0.5, 50]],
  [/port$/, [8080]],
  [/(status|code)$/, [200]],
  [/count$|quantity$|number$/, [3, 1]],
  [/id$/, [42, 7]],
];

/** Texts that read well behind a name; they need not satisfy any schema. */
export function textsNamed(name: string | undefined): readonly string[] {
  return lookUp(TEXTS, name);
}

/** Numbers that read well behind a name. */
export function numbersNamed(name: string | undefined): readonly number[] {
  return lookUp(NUMBERS, name);
}

function lookUp<T>(table: readonly (readonly [RegExp, readonly T[]])[], name: string | undefined): readonly T[] {
  if (name === undefined || name.length > 100) return [];
  const plain = name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  return table.find(([ending]) => ending.test(plain))?.[1] ?? [];
}
