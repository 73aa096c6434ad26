// SPDX-License-Identifier: EPL-2.0
/** Agreements on IP: who takes part, who has signed, what is settled. */
package org.hyoka.ip.agreements;
