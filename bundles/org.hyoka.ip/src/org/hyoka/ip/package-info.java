// SPDX-License-Identifier: EPL-2.0
/** IP agreement tracking: where the IP of an undertaking stands on a day. */
package org.hyoka.ip;
