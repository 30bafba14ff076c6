import { lineForm } from "./line-form";
import { julianDay } from "./julian-day";
import { filingTime } from "./filing-time";
import { impossibleTime } from "./impossible-time";
import { letterForDigit } from "./letter-for-digit";
import { stationSerial } from "./station-serial";
import { precedenceProsign } from "./precedence-prosign";
import { prosignAndAddressees } from "./prosign-and-addressees";
import { precedenceOrder } from "./precedence-order";
import { infoPrecedence } from "./info-precedence";
import { infoOutranksAction } from "./info-outranks-action";
import { flashWithLower } from "./flash-with-lower";
import { niactReason } from "./niact-reason";
import { securitySign } from "./security-sign";
import { securityLetters } from "./security-letters";
import { efto } from "./efto";
import { unknownSignal } from "./unknown-signal";
import { correctedCopy } from "./corrected-copy";
import { missingAddress } from "./missing-address";
import { secondSender } from "./second-sender";
import { originatorPost } from "./originator-post";
import { fromPost } from "./from-post";
import { addressForm } from "./address-form";
import { addresseeTwice } from "./addressee-twice";
import { pageMarkerInAddresses } from "./page-marker-in-addresses";
import type { Rule } from "../rule";

/** The rules of this group. */
export const heading: readonly Rule[] = [
  lineForm,
  julianDay,
  filingTime,
  impossibleTime,
  letterForDigit,
  stationSerial,
  precedenceProsign,
  prosignAndAddressees,
  precedenceOrder,
  infoPrecedence,
  infoOutranksAction,
  flashWithLower,
  niactReason,
  securitySign,
  securityLetters,
  efto,
  unknownSignal,
  correctedCopy,
  missingAddress,
  secondSender,
  originatorPost,
  fromPost,
  addressForm,
  addresseeTwice,
  pageMarkerInAddresses,
];
