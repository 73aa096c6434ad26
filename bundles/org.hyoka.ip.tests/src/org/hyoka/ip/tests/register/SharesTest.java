// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.tests.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.hyoka.core.figures.Fraction;
import org.hyoka.ip.register.Shares;
import org.hyoka.ip.tests.Ips;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.InventorShare;
import org.junit.jupiter.api.Test;

class SharesTest {
	private final Ips project = new Ips();
	private final Invention invention = project.invention("P-1", "2020-01-01");

	private void shares(String... shares) {
		invention.getInventors().clear();
		for (int i = 0; i < shares.length; i++) {
			project.share(invention, "機関" + i, shares[i]);
		}
	}

	@Test
	void threeThirdsAreOneAndThreeDecimalsAreNot() {
		shares("1/3", "1/3", "1/3");
		assertThat(Shares.complete(invention)).isTrue();
		shares("0.333", "0.333", "0.333");
		assertThat(Shares.complete(invention)).isFalse();
		assertThat(Shares.sum(invention)).contains(Fraction.of(999, 1000));
		shares("0.5", "1/4", "0.25");
		assertThat(Shares.complete(invention)).isTrue();
		shares("50/100", "50/100");
		assertThat(Shares.complete(invention)).isTrue();
	}

	@Test
	void aShareThatIsMissingMakesItIncomplete() {
		shares("1", null);
		assertThat(Shares.sum(invention)).contains(Fraction.ONE);
		assertThat(Shares.complete(invention)).isFalse();
		shares();
		assertThat(Shares.complete(invention)).isFalse();
		assertThat(Shares.sum(invention)).isEmpty();
	}

	@Test
	void aNumberBeyondReasonIsNoShare() {
		shares("1");
		invention.getInventors().getFirst().setShare(new BigDecimal("1E999999999"));
		assertThat(Shares.of(invention.getInventors().getFirst())).isEmpty();
		shares("1");
		invention.getInventors().getFirst().setParts(0);
		assertThat(Shares.of(invention.getInventors().getFirst())).isEmpty();
	}

	@Test
	void anyWholeCutIntoAnyPartsAddsUpToOneInAnyOrder() {
		Random random = new Random(17);
		for (int i = 0; i < 2000; i++) {
			int parts = 1 + random.nextInt(97);
			List<Integer> cuts = new ArrayList<>();
			for (int left = parts; left > 0;) {
				int cut = 1 + random.nextInt(left);
				cuts.add(cut);
				left -= cut;
			}
			Collections.shuffle(cuts, random);
			invention.getInventors().clear();
			cuts.forEach(c -> project.share(invention, "機関", c + "/" + parts));
			assertThat(Shares.complete(invention)).isTrue();
			assertThat(Shares.byOrganization(invention)).hasSize(1).containsValue(Fraction.ONE);
			InventorShare some = invention.getInventors().get(random.nextInt(cuts.size()));
			some.setParts(parts + 1);
			assertThat(Shares.complete(invention)).isFalse();
		}
	}

	@Test
	void thePrincipalOwnerHasMostTogetherAndTheFirstOfEqualsWins() {
		shares("1/4", "1/4", "1/2");
		invention.getInventors().get(1).setOrganization(invention.getInventors().getFirst().getOrganization());
		assertThat(Shares.principal(invention).orElseThrow().getName()).isEqualTo("機関0");
		assertThat(Shares.joint(invention)).isTrue();
		shares("1/3", "2/3");
		assertThat(Shares.principal(invention).orElseThrow().getName()).isEqualTo("機関1");
	}

	@Test
	void sharesArePrintedAsTheyAreEntered() {
		shares("1/3", "0.50", null);
		assertThat(invention.getInventors()).extracting(Shares::text).containsExactly("1/3", "0.50", "");
	}
}
