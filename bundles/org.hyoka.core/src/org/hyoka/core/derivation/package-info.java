// SPDX-License-Identifier: EPL-2.0
/** Figures derived from assumptions by a formula, so that "50 times" can be recomputed (rule 13). */
package org.hyoka.core.derivation;
