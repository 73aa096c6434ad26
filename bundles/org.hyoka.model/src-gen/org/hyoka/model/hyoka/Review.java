/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.eclipse.emf.common.util.EList;

import org.hyoka.model.time.FiscalYear;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Review</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One year's review of a program: the ministry's own check, the experts' and the review team's findings, and what became of them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Review#getYear <em>Year</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Review#getCheck <em>Check</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Review#getImprovement <em>Improvement</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Review#getEffect <em>Effect</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Review#getExpertYear <em>Expert Year</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Review#getExpertSubject <em>Expert Subject</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Review#getExpertReason <em>Expert Reason</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Review#getExpertFindings <em>Expert Findings</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Review#getPublicProcess <em>Public Process</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Review#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Review#getVerdictText <em>Verdict Text</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Review#getReflection <em>Reflection</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Review#getReflectionText <em>Reflection Text</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Review#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Review#getReflectedAmounts <em>Reflected Amounts</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getReview()
 * @model annotation="https://hyoka.org/label ja='\u70b9\u691c\u30fb\u8a55\u4fa1'"
 * @generated
 */
public interface Review extends Fact {
	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Year of the sheet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(FiscalYear)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getReview_Year()
	 * @model dataType="org.hyoka.model.hyoka.FiscalYear" required="true"
	 *        annotation="https://hyoka.org/label ja='\u5e74\u5ea6' help.ja='\u30b7\u30fc\u30c8\u306e\u5e74\u5ea6\u3002'"
	 * @generated
	 */
	FiscalYear getYear();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Review#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(FiscalYear value);

	/**
	 * Returns the value of the '<em><b>Check</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the bureau in charge found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Check</em>' attribute.
	 * @see #setCheck(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getReview_Check()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u70b9\u691c\u7d50\u679c' help.ja='\u4e8b\u696d\u6240\u7ba1\u90e8\u5c40\u306b\u3088\u308b\u70b9\u691c\u306e\u7d50\u679c\u3002'"
	 * @generated
	 */
	String getCheck();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Review#getCheck <em>Check</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Check</em>' attribute.
	 * @see #getCheck()
	 * @generated
	 */
	void setCheck(String value);

	/**
	 * Returns the value of the '<em><b>Improvement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In which direction the bureau wants to improve it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Improvement</em>' attribute.
	 * @see #setImprovement(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getReview_Improvement()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u6539\u5584\u306e\u65b9\u5411\u6027' help.ja='\u4e8b\u696d\u6240\u7ba1\u90e8\u5c40\u306b\u3088\u308b\u6539\u5584\u306e\u65b9\u5411\u6027\u3002'"
	 * @generated
	 */
	String getImprovement();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Review#getImprovement <em>Improvement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Improvement</em>' attribute.
	 * @see #getImprovement()
	 * @generated
	 */
	void setImprovement(String value);

	/**
	 * Returns the value of the '<em><b>Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the effects are judged in the year of the targets.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effect</em>' attribute.
	 * @see #setEffect(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getReview_Effect()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u76ee\u6a19\u5e74\u5ea6\u306b\u304a\u3051\u308b\u52b9\u679c\u6e2c\u5b9a' help.ja='\u76ee\u6a19\u5e74\u5ea6\u306b\u304a\u3051\u308b\u52b9\u679c\u6e2c\u5b9a\u306b\u95a2\u3059\u308b\u8a55\u4fa1\u3002'"
	 * @generated
	 */
	String getEffect();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Review#getEffect <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effect</em>' attribute.
	 * @see #getEffect()
	 * @generated
	 */
	void setEffect(String value);

	/**
	 * Returns the value of the '<em><b>Expert Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When experts checked it last.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expert Year</em>' attribute.
	 * @see #setExpertYear(FiscalYear)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getReview_ExpertYear()
	 * @model dataType="org.hyoka.model.hyoka.FiscalYear"
	 *        annotation="https://hyoka.org/label ja='\u5916\u90e8\u6709\u8b58\u8005\u306e\u70b9\u691c\u5e74\u5ea6' help.ja='\u5916\u90e8\u6709\u8b58\u8005\u306b\u3088\u308b\u70b9\u691c\u3092\u6700\u5f8c\u306b\u884c\u3063\u305f\u5e74\u5ea6\u3002'"
	 * @generated
	 */
	FiscalYear getExpertYear();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Review#getExpertYear <em>Expert Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expert Year</em>' attribute.
	 * @see #getExpertYear()
	 * @generated
	 */
	void setExpertYear(FiscalYear value);

	/**
	 * Returns the value of the '<em><b>Expert Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is checked by experts this year, in the words of the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expert Subject</em>' attribute.
	 * @see #setExpertSubject(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getReview_ExpertSubject()
	 * @model annotation="https://hyoka.org/label ja='\u5916\u90e8\u6709\u8b58\u8005\u306e\u70b9\u691c\u5bfe\u8c61' help.ja='\u5916\u90e8\u6709\u8b58\u8005\u306b\u3088\u308b\u70b9\u691c\u306e\u5bfe\u8c61\u304b\u3069\u3046\u304b\u3002\u8cc7\u6599\u306e\u8a00\u8449\u306e\u3068\u304a\u308a\u306b\u5165\u529b\u3059\u308b\u3002'"
	 * @generated
	 */
	String getExpertSubject();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Review#getExpertSubject <em>Expert Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expert Subject</em>' attribute.
	 * @see #getExpertSubject()
	 * @generated
	 */
	void setExpertSubject(String value);

	/**
	 * Returns the value of the '<em><b>Expert Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expert Reason</em>' attribute.
	 * @see #setExpertReason(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getReview_ExpertReason()
	 * @model annotation="https://hyoka.org/label ja='\u5bfe\u8c61\u306e\u7406\u7531' help.ja='\u70b9\u691c\u306e\u5bfe\u8c61\u3068\u3057\u305f\u7406\u7531\u3002'"
	 * @generated
	 */
	String getExpertReason();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Review#getExpertReason <em>Expert Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expert Reason</em>' attribute.
	 * @see #getExpertReason()
	 * @generated
	 */
	void setExpertReason(String value);

	/**
	 * Returns the value of the '<em><b>Expert Findings</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the experts found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expert Findings</em>' attribute.
	 * @see #setExpertFindings(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getReview_ExpertFindings()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u5916\u90e8\u6709\u8b58\u8005\u306e\u6240\u898b' help.ja='\u5916\u90e8\u6709\u8b58\u8005\u304c\u8ff0\u3079\u305f\u6240\u898b\u3002'"
	 * @generated
	 */
	String getExpertFindings();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Review#getExpertFindings <em>Expert Findings</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expert Findings</em>' attribute.
	 * @see #getExpertFindings()
	 * @generated
	 */
	void setExpertFindings(String value);

	/**
	 * Returns the value of the '<em><b>Public Process</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outcome of the public hearing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Public Process</em>' attribute.
	 * @see #setPublicProcess(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getReview_PublicProcess()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u516c\u958b\u30d7\u30ed\u30bb\u30b9\u7d50\u679c\u6982\u8981' help.ja='\u516c\u958b\u30d7\u30ed\u30bb\u30b9\u306e\u7d50\u679c\u306e\u6982\u8981\u3002'"
	 * @generated
	 */
	String getPublicProcess();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Review#getPublicProcess <em>Public Process</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Public Process</em>' attribute.
	 * @see #getPublicProcess()
	 * @generated
	 */
	void setPublicProcess(String value);

	/**
	 * Returns the value of the '<em><b>Verdict</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.ReviewVerdict}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the review team concluded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verdict</em>' attribute.
	 * @see org.hyoka.model.hyoka.ReviewVerdict
	 * @see #setVerdict(ReviewVerdict)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getReview_Verdict()
	 * @model annotation="https://hyoka.org/label ja='\u63a8\u9032\u30c1\u30fc\u30e0\u306e\u6240\u898b' help.ja='\u884c\u653f\u4e8b\u696d\u30ec\u30d3\u30e5\u30fc\u63a8\u9032\u30c1\u30fc\u30e0\u306e\u6240\u898b\uff08\u5224\u5b9a\uff09\u3002'"
	 * @generated
	 */
	ReviewVerdict getVerdict();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Review#getVerdict <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verdict</em>' attribute.
	 * @see org.hyoka.model.hyoka.ReviewVerdict
	 * @see #getVerdict()
	 * @generated
	 */
	void setVerdict(ReviewVerdict value);

	/**
	 * Returns the value of the '<em><b>Verdict Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its findings in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verdict Text</em>' attribute.
	 * @see #setVerdictText(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getReview_VerdictText()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u6240\u898b\u306e\u8a73\u7d30' help.ja='\u884c\u653f\u4e8b\u696d\u30ec\u30d3\u30e5\u30fc\u63a8\u9032\u30c1\u30fc\u30e0\u306e\u6240\u898b\u306e\u8a73\u7d30\u3002'"
	 * @generated
	 */
	String getVerdictText();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Review#getVerdictText <em>Verdict Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verdict Text</em>' attribute.
	 * @see #getVerdictText()
	 * @generated
	 */
	void setVerdictText(String value);

	/**
	 * Returns the value of the '<em><b>Reflection</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.ReflectionVerdict}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What became of it in the next request.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reflection</em>' attribute.
	 * @see org.hyoka.model.hyoka.ReflectionVerdict
	 * @see #setReflection(ReflectionVerdict)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getReview_Reflection()
	 * @model annotation="https://hyoka.org/label ja='\u53cd\u6620\u72b6\u6cc1' help.ja='\u6240\u898b\u3092\u8e0f\u307e\u3048\u305f\u6539\u5584\u70b9\u30fb\u6982\u7b97\u8981\u6c42\u306b\u304a\u3051\u308b\u53cd\u6620\u72b6\u6cc1\uff08\u5224\u5b9a\uff09\u3002'"
	 * @generated
	 */
	ReflectionVerdict getReflection();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Review#getReflection <em>Reflection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reflection</em>' attribute.
	 * @see org.hyoka.model.hyoka.ReflectionVerdict
	 * @see #getReflection()
	 * @generated
	 */
	void setReflection(ReflectionVerdict value);

	/**
	 * Returns the value of the '<em><b>Reflection Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reflection Text</em>' attribute.
	 * @see #setReflectionText(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getReview_ReflectionText()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u53cd\u6620\u72b6\u6cc1\u306e\u8a73\u7d30' help.ja='\u6240\u898b\u3092\u8e0f\u307e\u3048\u305f\u6539\u5584\u70b9\u30fb\u6982\u7b97\u8981\u6c42\u306b\u304a\u3051\u308b\u53cd\u6620\u72b6\u6cc1\u306e\u8a73\u7d30\u3002'"
	 * @generated
	 */
	String getReflectionText();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Review#getReflectionText <em>Reflection Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reflection Text</em>' attribute.
	 * @see #getReflectionText()
	 * @generated
	 */
	void setReflectionText(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit of the reflected amounts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' reference.
	 * @see #setUnit(Unit)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getReview_Unit()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u5358\u4f4d' help.ja='\u53cd\u6620\u984d\u306e\u5358\u4f4d\u3002'"
	 * @generated
	 */
	Unit getUnit();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Review#getUnit <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' reference.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(Unit value);

	/**
	 * Returns the value of the '<em><b>Reflected Amounts</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.ReflectedAmount}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By how much the request changed, account by account.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reflected Amounts</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getReview_ReflectedAmounts()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u53cd\u6620\u984d' help.ja='\u4f1a\u8a08\u3054\u3068\u306e\u53cd\u6620\u984d\u3002\u6e1b\u984d\u306f\u8ca0\u306e\u6570\u3067\u5165\u529b\u3059\u308b\u3002'"
	 * @generated
	 */
	EList<ReflectedAmount> getReflectedAmounts();

} // Review
