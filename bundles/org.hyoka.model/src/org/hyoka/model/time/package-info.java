// SPDX-License-Identifier: EPL-2.0
/**
 * Years and days as dossiers keep them: a fiscal year, and a date that says what it is (rule 10). They are data types of the
 * metamodel.
 */
package org.hyoka.model.time;
