// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.consistency;

/** What a finding means for the report, worst first. */
public enum Severity {
	/** A wrong or contradictory statement would be printed. */
	ERROR,
	/** Very likely a slip, or something that has to be there is not. */
	WARNING,
	/** A hint. */
	INFO
}
