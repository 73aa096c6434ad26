/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Legal Basis</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A law on which a program rests, with the passage.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.LegalBasis#getLawNumber <em>Law Number</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.LegalBasis#getLawId <em>Law Id</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.LegalBasis#getArticle <em>Article</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.LegalBasis#getParagraph <em>Paragraph</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.LegalBasis#getItem <em>Item</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.LegalBasis#getUrl <em>Url</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getLegalBasis()
 * @model annotation="https://hyoka.org/label ja='\u6839\u62e0\u6cd5\u4ee4'"
 * @generated
 */
public interface LegalBasis extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Law Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its official number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Law Number</em>' attribute.
	 * @see #setLawNumber(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getLegalBasis_LawNumber()
	 * @model annotation="https://hyoka.org/label ja='\u6cd5\u4ee4\u756a\u53f7' help.ja='\u6cd5\u4ee4\u756a\u53f7\u3002\u4f8b\uff1a\u5e73\u6210\u5341\u4e09\u5e74\u6cd5\u5f8b\u7b2c\u516b\u5341\u516d\u53f7\u3002'"
	 * @generated
	 */
	String getLawNumber();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.LegalBasis#getLawNumber <em>Law Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Law Number</em>' attribute.
	 * @see #getLawNumber()
	 * @generated
	 */
	void setLawNumber(String value);

	/**
	 * Returns the value of the '<em><b>Law Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its identifier in the database of laws.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Law Id</em>' attribute.
	 * @see #setLawId(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getLegalBasis_LawId()
	 * @model annotation="https://hyoka.org/label ja='\u6cd5\u4ee4ID' help.ja='\u6cd5\u4ee4\u30c7\u30fc\u30bf\u30d9\u30fc\u30b9\u3067\u306e\u6cd5\u4ee4ID\u3002'"
	 * @generated
	 */
	String getLawId();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.LegalBasis#getLawId <em>Law Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Law Id</em>' attribute.
	 * @see #getLawId()
	 * @generated
	 */
	void setLawId(String value);

	/**
	 * Returns the value of the '<em><b>Article</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Article.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Article</em>' attribute.
	 * @see #setArticle(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getLegalBasis_Article()
	 * @model annotation="https://hyoka.org/label ja='\u6761' help.ja='\u6839\u62e0\u3068\u306a\u308b\u6761\u3002'"
	 * @generated
	 */
	String getArticle();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.LegalBasis#getArticle <em>Article</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Article</em>' attribute.
	 * @see #getArticle()
	 * @generated
	 */
	void setArticle(String value);

	/**
	 * Returns the value of the '<em><b>Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Paragraph.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paragraph</em>' attribute.
	 * @see #setParagraph(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getLegalBasis_Paragraph()
	 * @model annotation="https://hyoka.org/label ja='\u9805' help.ja='\u6839\u62e0\u3068\u306a\u308b\u9805\u3002'"
	 * @generated
	 */
	String getParagraph();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.LegalBasis#getParagraph <em>Paragraph</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Paragraph</em>' attribute.
	 * @see #getParagraph()
	 * @generated
	 */
	void setParagraph(String value);

	/**
	 * Returns the value of the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Item and its parts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Item</em>' attribute.
	 * @see #setItem(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getLegalBasis_Item()
	 * @model annotation="https://hyoka.org/label ja='\u53f7\u30fb\u53f7\u306e\u7d30\u5206' help.ja='\u53f7\u3068\u53f7\u306e\u7d30\u5206\u3002'"
	 * @generated
	 */
	String getItem();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.LegalBasis#getItem <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item</em>' attribute.
	 * @see #getItem()
	 * @generated
	 */
	void setItem(String value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it can be read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getLegalBasis_Url()
	 * @model annotation="https://hyoka.org/label ja='URL' help.ja='\u6cd5\u4ee4\u3092\u95b2\u89a7\u3067\u304d\u308bURL\u3002'"
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.LegalBasis#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

} // LegalBasis
