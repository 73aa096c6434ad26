// SPDX-License-Identifier: EPL-2.0
/**
 * The metamodel of intellectual property: policies, agreements, inventions, duties. Generated from {@code model/ip.ecore}.
 */
package org.hyoka.model.ip;
