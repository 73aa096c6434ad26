// SPDX-License-Identifier: EPL-2.0
/** Hyoka Report Export. */
package org.hyoka.export;
