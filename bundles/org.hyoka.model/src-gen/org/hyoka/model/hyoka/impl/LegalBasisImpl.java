/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.LegalBasis;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Legal Basis</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.LegalBasisImpl#getLawNumber <em>Law Number</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.LegalBasisImpl#getLawId <em>Law Id</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.LegalBasisImpl#getArticle <em>Article</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.LegalBasisImpl#getParagraph <em>Paragraph</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.LegalBasisImpl#getItem <em>Item</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.LegalBasisImpl#getUrl <em>Url</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LegalBasisImpl extends NamedElementImpl implements LegalBasis {
	/**
	 * The default value of the '{@link #getLawNumber() <em>Law Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLawNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String LAW_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLawNumber() <em>Law Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLawNumber()
	 * @generated
	 * @ordered
	 */
	protected String lawNumber = LAW_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getLawId() <em>Law Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLawId()
	 * @generated
	 * @ordered
	 */
	protected static final String LAW_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLawId() <em>Law Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLawId()
	 * @generated
	 * @ordered
	 */
	protected String lawId = LAW_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getArticle() <em>Article</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArticle()
	 * @generated
	 * @ordered
	 */
	protected static final String ARTICLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArticle() <em>Article</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArticle()
	 * @generated
	 * @ordered
	 */
	protected String article = ARTICLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getParagraph() <em>Paragraph</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParagraph()
	 * @generated
	 * @ordered
	 */
	protected static final String PARAGRAPH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getParagraph() <em>Paragraph</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParagraph()
	 * @generated
	 * @ordered
	 */
	protected String paragraph = PARAGRAPH_EDEFAULT;

	/**
	 * The default value of the '{@link #getItem() <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItem()
	 * @generated
	 * @ordered
	 */
	protected static final String ITEM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getItem() <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItem()
	 * @generated
	 * @ordered
	 */
	protected String item = ITEM_EDEFAULT;

	/**
	 * The default value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected static final String URL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected String url = URL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LegalBasisImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.LEGAL_BASIS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLawNumber() {
		return lawNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLawNumber(String newLawNumber) {
		String oldLawNumber = lawNumber;
		lawNumber = newLawNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.LEGAL_BASIS__LAW_NUMBER, oldLawNumber, lawNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLawId() {
		return lawId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLawId(String newLawId) {
		String oldLawId = lawId;
		lawId = newLawId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.LEGAL_BASIS__LAW_ID, oldLawId, lawId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArticle() {
		return article;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArticle(String newArticle) {
		String oldArticle = article;
		article = newArticle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.LEGAL_BASIS__ARTICLE, oldArticle, article));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getParagraph() {
		return paragraph;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParagraph(String newParagraph) {
		String oldParagraph = paragraph;
		paragraph = newParagraph;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.LEGAL_BASIS__PARAGRAPH, oldParagraph, paragraph));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getItem() {
		return item;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setItem(String newItem) {
		String oldItem = item;
		item = newItem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.LEGAL_BASIS__ITEM, oldItem, item));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUrl() {
		return url;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUrl(String newUrl) {
		String oldUrl = url;
		url = newUrl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.LEGAL_BASIS__URL, oldUrl, url));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case HyokaPackage.LEGAL_BASIS__LAW_NUMBER:
				return getLawNumber();
			case HyokaPackage.LEGAL_BASIS__LAW_ID:
				return getLawId();
			case HyokaPackage.LEGAL_BASIS__ARTICLE:
				return getArticle();
			case HyokaPackage.LEGAL_BASIS__PARAGRAPH:
				return getParagraph();
			case HyokaPackage.LEGAL_BASIS__ITEM:
				return getItem();
			case HyokaPackage.LEGAL_BASIS__URL:
				return getUrl();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case HyokaPackage.LEGAL_BASIS__LAW_NUMBER:
				setLawNumber((String)newValue);
				return;
			case HyokaPackage.LEGAL_BASIS__LAW_ID:
				setLawId((String)newValue);
				return;
			case HyokaPackage.LEGAL_BASIS__ARTICLE:
				setArticle((String)newValue);
				return;
			case HyokaPackage.LEGAL_BASIS__PARAGRAPH:
				setParagraph((String)newValue);
				return;
			case HyokaPackage.LEGAL_BASIS__ITEM:
				setItem((String)newValue);
				return;
			case HyokaPackage.LEGAL_BASIS__URL:
				setUrl((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case HyokaPackage.LEGAL_BASIS__LAW_NUMBER:
				setLawNumber(LAW_NUMBER_EDEFAULT);
				return;
			case HyokaPackage.LEGAL_BASIS__LAW_ID:
				setLawId(LAW_ID_EDEFAULT);
				return;
			case HyokaPackage.LEGAL_BASIS__ARTICLE:
				setArticle(ARTICLE_EDEFAULT);
				return;
			case HyokaPackage.LEGAL_BASIS__PARAGRAPH:
				setParagraph(PARAGRAPH_EDEFAULT);
				return;
			case HyokaPackage.LEGAL_BASIS__ITEM:
				setItem(ITEM_EDEFAULT);
				return;
			case HyokaPackage.LEGAL_BASIS__URL:
				setUrl(URL_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case HyokaPackage.LEGAL_BASIS__LAW_NUMBER:
				return LAW_NUMBER_EDEFAULT == null ? lawNumber != null : !LAW_NUMBER_EDEFAULT.equals(lawNumber);
			case HyokaPackage.LEGAL_BASIS__LAW_ID:
				return LAW_ID_EDEFAULT == null ? lawId != null : !LAW_ID_EDEFAULT.equals(lawId);
			case HyokaPackage.LEGAL_BASIS__ARTICLE:
				return ARTICLE_EDEFAULT == null ? article != null : !ARTICLE_EDEFAULT.equals(article);
			case HyokaPackage.LEGAL_BASIS__PARAGRAPH:
				return PARAGRAPH_EDEFAULT == null ? paragraph != null : !PARAGRAPH_EDEFAULT.equals(paragraph);
			case HyokaPackage.LEGAL_BASIS__ITEM:
				return ITEM_EDEFAULT == null ? item != null : !ITEM_EDEFAULT.equals(item);
			case HyokaPackage.LEGAL_BASIS__URL:
				return URL_EDEFAULT == null ? url != null : !URL_EDEFAULT.equals(url);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (lawNumber: "); //$NON-NLS-1$
		result.append(lawNumber);
		result.append(", lawId: "); //$NON-NLS-1$
		result.append(lawId);
		result.append(", article: "); //$NON-NLS-1$
		result.append(article);
		result.append(", paragraph: "); //$NON-NLS-1$
		result.append(paragraph);
		result.append(", item: "); //$NON-NLS-1$
		result.append(item);
		result.append(", url: "); //$NON-NLS-1$
		result.append(url);
		result.append(')');
		return result.toString();
	}

} //LegalBasisImpl
