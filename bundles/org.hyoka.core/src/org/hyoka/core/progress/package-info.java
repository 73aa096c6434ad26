// SPDX-License-Identifier: EPL-2.0
/** What lives on after an evaluation, and how far the present one is (rules 8, 18). */
package org.hyoka.core.progress;
