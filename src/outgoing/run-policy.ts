import { isLoopbackAddress } from '../domain/public-address.ts';
import { type AddressPolicy, hostOf } from './address-policy.ts';

/**
 * Where a run may send its job's callback, and get attachments from. An App on this machine is one of local mode, where
 * receivers are on this machine as well. Hosts that the operator vouches for are the App's to reach, not a runner's.
 */
export function runPolicy(appUrl: string): AddressPolicy {
  return { allowLoopback: isLoopbackAddress(hostOf(new URL(appUrl))), allowHttp: true };
}
