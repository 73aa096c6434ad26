// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.scoring;

import java.util.Optional;

import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.RecusalKind;

/**
 * A member who does not judge the undertaking (rule 1: left out of its mean and of its columns).
 *
 * @param member who
 * @param kind   recused, absent or not assigned
 * @param reason why, in words
 * @since 0.1
 */
public record Excluded(Member member, RecusalKind kind, Optional<String> reason) {
}
