WITH paid AS (
	SELECT min(p.organization) AS organization, p.corporate_number AS corporate_number, p.fiscal_year AS fiscal_year,
		p.currency AS currency, count(*) AS payments, count(DISTINCT p.document || ':' || p.undertaking) AS programs,
		CASE WHEN p.currency IS NOT NULL OR count(*) = 1 THEN sum(p.amount) END AS amount,
		string_agg(p.document || ':' || p.element, ' ') AS sources
	FROM participation p
	WHERE p.amount IS NOT NULL
		AND (:organization IS NULL OR p.organization LIKE :organization ESCAPE '!'
			OR p.organization_key LIKE :organization_key ESCAPE '!')
		AND (:corporate_number IS NULL OR p.corporate_number LIKE :corporate_number ESCAPE '!')
		AND (:year IS NULL OR p.fiscal_year = :year)
	GROUP BY p.corporate_number, CASE WHEN p.corporate_number IS NULL THEN p.organization_key END, p.fiscal_year, p.currency)
SELECT organization, corporate_number, fiscal_year, currency, payments, programs, amount, sources
FROM paid
ORDER BY amount IS NULL, amount DESC, organization IS NULL, organization, corporate_number IS NULL, corporate_number,
	fiscal_year IS NULL, fiscal_year, currency IS NULL, currency
