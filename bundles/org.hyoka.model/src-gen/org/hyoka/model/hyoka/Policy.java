/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Policy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A strategy or plan of the government that an undertaking serves.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Policy#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Policy#getDecidedOn <em>Decided On</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Policy#getAmendments <em>Amendments</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Policy#getQuotes <em>Quotes</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Policy#getUrl <em>Url</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Policy#getParent <em>Parent</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getPolicy()
 * @model annotation="https://hyoka.org/label ja='\u4e0a\u4f4d\u65bd\u7b56'"
 * @generated
 */
public interface Policy extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who decided it, such as 閣議決定.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided By</em>' attribute.
	 * @see #setDecidedBy(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPolicy_DecidedBy()
	 * @model annotation="https://hyoka.org/label ja='\u6c7a\u5b9a\u4e3b\u4f53' help.ja='\u6c7a\u5b9a\u3057\u305f\u4e3b\u4f53\u3002\u4f8b\uff1a\u95a3\u8b70\u6c7a\u5b9a\u3002'"
	 * @generated
	 */
	String getDecidedBy();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Policy#getDecidedBy <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided By</em>' attribute.
	 * @see #getDecidedBy()
	 * @generated
	 */
	void setDecidedBy(String value);

	/**
	 * Returns the value of the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided On</em>' attribute.
	 * @see #setDecidedOn(LocalDate)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPolicy_DecidedOn()
	 * @model dataType="org.hyoka.model.hyoka.Date"
	 *        annotation="https://hyoka.org/label ja='\u6c7a\u5b9a\u65e5' help.ja='\u6c7a\u5b9a\u3057\u305f\u65e5\u3002'"
	 * @generated
	 */
	LocalDate getDecidedOn();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Policy#getDecidedOn <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided On</em>' attribute.
	 * @see #getDecidedOn()
	 * @generated
	 */
	void setDecidedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Amendments</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.PolicyAmendment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Later changes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amendments</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPolicy_Amendments()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u6539\u5b9a' help.ja='\u6c7a\u5b9a\u5f8c\u306e\u6539\u5b9a\u306e\u7d4c\u904e\u3002'"
	 * @generated
	 */
	EList<PolicyAmendment> getAmendments();

	/**
	 * Returns the value of the '<em><b>Quotes</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Section}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it says on the undertaking's field, in own words or quoted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quotes</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPolicy_Quotes()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u629c\u7c8b' help.ja='\u4e8b\u696d\u306e\u5206\u91ce\u306b\u3064\u3044\u3066\u65bd\u7b56\u304c\u8ff0\u3079\u3066\u3044\u308b\u5185\u5bb9\u3002\u5f15\u7528\u307e\u305f\u306f\u8981\u7d04\u3002'"
	 * @generated
	 */
	EList<Section> getQuotes();

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is published.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPolicy_Url()
	 * @model annotation="https://hyoka.org/label ja='URL' help.ja='\u653f\u7b56\u30fb\u65bd\u7b56\u3084\u8a08\u753b\u3092\u516c\u8868\u3057\u3066\u3044\u308b\u30da\u30fc\u30b8\u306eURL\u3002'"
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Policy#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The policy of which this is a measure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' reference.
	 * @see #setParent(Policy)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPolicy_Parent()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u4e0a\u4f4d\u306e\u653f\u7b56' help.ja='\u3053\u306e\u65bd\u7b56\u304c\u5c5e\u3059\u308b\u653f\u7b56\u3002'"
	 * @generated
	 */
	Policy getParent();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Policy#getParent <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Policy value);

} // Policy
