// SPDX-License-Identifier: EPL-2.0
/**
 * What a careful secretary checks before a report is printed: rules as services, problems with sentences in both
 * languages and quick fixes, validation of all and after each edit (rules 2-4, 10-12, 15, 16, 18).
 */
package org.hyoka.consistency;
