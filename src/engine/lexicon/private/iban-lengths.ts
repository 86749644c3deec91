/**
 * Length of an IBAN by country: the SWIFT registry (ISO 13616), France's territories under their own codes, and countries
 * whose banks use the form without being registered.
 */
const LENGTHS = `
AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24
FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32
LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NI32 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24
RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30
BL27 GF27 GP27 MF27 MQ27 NC27 PF27 PM27 RE27 TF27 WF27 YT27
AO25 BF28 BI16 BJ28 CF27 CG27 CI28 CM27 CV25 DZ24 DZ26 GA27 GQ27 GW25 IR26 KM27 MA28 MG27 ML28 MZ25 NE28 SN28 TD27 TG28`;

export const IBAN_LENGTHS: ReadonlyMap<string, readonly number[]> = (() => {
  const lengths = new Map<string, number[]>();
  for (const [, country = '', length] of LENGTHS.matchAll(/([A-Z]{2})(\d\d)/g)) {
    const list = lengths.get(country) ?? [];
    list.push(Number(length));
    lengths.set(country, list);
  }
  return lengths;
})();
