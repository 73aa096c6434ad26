// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.hyoka.model.hyoka.Dossier;
import org.hyoka.portfolio.IndexLocation;
import org.hyoka.portfolio.PortfolioException;
import org.hyoka.portfolio.SearchHit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
	@TempDir
	private Path place;
	private Portfolios all;

	@BeforeEach
	void begin() throws IOException {
		all = new Portfolios(place);
		text("a", "革新的な創薬基盤の開発と、ＡＭＥＤによる支援");
		text("b", "國産ワクチンの實用化を、半角ｶﾅでも");
		text("c", "創造的な薬学");
		all.index();
	}

	private void text(String name, String purpose) throws IOException {
		Dossier dossier = Portfolios.dossier("省", "計画" + name, "10", "9");
		dossier.getUndertakings().getFirst().setPurpose(purpose);
		all.write(name + ".hyoka", dossier);
	}

	@ParameterizedTest
	@CsvSource({ "創薬,a", "AMED,a", "amed,a", "ａｍｅｄ,a", "国産,b", "実用化,b", "實用化,b", "カナ,b", "薬,ac", "創薬 支援,a", "薬学,c", "薬開,''", "基盤の開発と,a",
			"創薬支援,''" })
	void wordsAreFoundInOnePieceWhateverTheirWidthCaseAndForm(String words, String expected) throws IOException {
		List<String> files = all.portfolio.search(IndexLocation.of(all.index), words, 50).stream().filter(h -> h.what().equals("purpose"))
				.map(h -> Path.of(h.source().file()).getFileName().toString().substring(0, 1)).toList();
		assertThat(String.join("", files)).isEqualTo(expected);
	}

	@Test
	void aHitShowsThePassageAndThePlace() throws IOException {
		SearchHit hit = all.portfolio.search(IndexLocation.of(all.index), "創薬", 50).getFirst();
		assertThat(hit.passage()).contains("革新的な創薬基盤");
		assertThat(hit.source().name()).contains("計画a");
		assertThat(all.portfolio.count(IndexLocation.of(all.index), "創薬")).isEqualTo(1);
	}

	@Test
	void withoutAWordASentenceAsksForOne() {
		assertThatThrownBy(() -> all.portfolio.search(IndexLocation.of(all.index), " 、。", 50)).isInstanceOf(PortfolioException.class)
				.hasMessageContaining("at least one word");
	}
}
