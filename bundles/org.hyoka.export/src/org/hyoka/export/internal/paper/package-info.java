// SPDX-License-Identifier: EPL-2.0
/** Where blocks stand when a report is printed on sheets of paper. */
package org.hyoka.export.internal.paper;
